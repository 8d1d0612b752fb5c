/**
 * Common given names with the gender they mostly tell; written for this project, no list was copied. They are
 * evidence, never a condition: a name that is missing here is found by title, apposition or a later short form.
 */
import { remembered } from './remembered.ts';
import type { Gender } from './titles.ts';
import { words } from './words.ts';

const MALE = words(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed aidan akira alan albert alberto alejandro alessandro alexander
  alexandre alexei alfonso alfred ali alistair allan allen alvin amir anders andre andreas andrei andrew andy angelo
  anthony antonio anton antoine ariel arjun arnold arthur ashraf asif avi axel ayman barack barry bart bashar ben benedict
  benjamin bernard bernie bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
  bryan byron calvin cameron carl carlo carlos cesar chad charles charlie chris christian christoph christophe
  christopher chuck clarence claude clifford clive colin connor conor corey craig curtis cyril daniel daniele danny
  darren dave david dean dennis derek dick didier diego dieter dimitri dmitri dmitry dominic dominique don donald doug
  douglas duncan dustin dwight dylan earl eddie edgar eduardo edward edwin eli elijah elliot elliott emilio emmanuel
  enrico enrique eric erik ernest ernesto ethan eugene evan fabio felipe felix fernando fidel floyd francesco francis
  francisco francois françois frank franz fred freddie frederic frederick gabriel gareth gary gavin gene geoff geoffrey
  george georges gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg
  gregory guillermo gustavo guy hal hamid hans harold harry harvey hasan hassan hector heinz henri henrik henry herbert
  herman hiroshi howard hubert hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jackson jacob jacques
  jaime jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jesus jim
  jimmy joachim joao joaquin joe joel joerg johan johannes john johnny jon jonas jonathan jordan jorge jose josef joseph
  josh joshua juan julian julien julio jurgen justin karim karl keir keith ken kenneth kenny kevin khaled khalid kim kirk
  klaus kurt kyle lance lars larry laurent lawrence lee leo leon leonard leonardo leroy leslie lewis liam lloyd logan
  lorenzo louis luca lucas luigi luis lukas luke mahmoud malcolm manuel marc marcel marco marcus mario marius mark markus
  marshall martin marty marvin mathew mathieu matt matteo matthew matthias maurice max maxim mehmet melvin michael michel
  miguel mike mikhail milton mitch mitchell mohamed mohammad mohammed mohammad moses muhammad mustafa nathan nathaniel
  neil nelson nicholas nick nicola nicolas nigel nikolai noah noel norman oleg oliver olivier omar oscar otto owen pablo
  paolo pascal pat patrick paul paulo pedro pete peter petr phil philip philippe phillip pierre rafael rahul rajesh ralph
  ramon randall randy raul ravi ray raymond recep reggie reza ricardo riccardo richard rick ricky rishi rob robert
  roberto robin rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan
  barack jeb mitt newt darrell darryl rand reince corbin deon devin dale dwayne ed edmund emil erwin ezra fergus gilbert
  giles godfrey hamish heath hershel ike ivor jasper jermaine jeroen joost jorg kamal kareem kaveh lamar laszlo lech lou
  lyndon magnus mateo matti mauricio mo montgomery murray nasser nikos nils osama pavel piotr prince quentin ranjit reuben
  rex rhys roberto rolando rowan saul sandeep selim shahid shinzo sunny sundar satya tariq tayyip teddy tobias tomasz ulrich
  vaclav vasily vivek wade wendell wes wilbur woody xi yair yoshihide zoltan
  saad saeb salman salvador sam samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth
  shane shaun shawn sidney simon spencer stan stanley stefan stefano stephan stephane stephen steve steven stewart stuart
  sunil sven takeshi tariq ted terence terry theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor
  tristan troy tyler umar valery vernon viktor victor vijay vikram vince vincent vincenzo vinod vladimir volodymyr walter
  warren wayne wei werner will willem william willie wolfgang xavier yasser yuri yusuf yves zachary ziad
  soren søren nabil thabo sipho kwame kofi chinedu emeka babatunde olusegun tunde musa idris imad faisal fahad hamza
  bilal usman zubair anwar bassam elias fouad ghassan hani issam jalal karam marwan munir naji qasim rafiq riyad
  sami tawfiq walid zaki arturo braulio claudio cristian damian esteban evaristo gonzalo hernan ignacio lisandro
  mauro nestor osvaldo raimundo rodolfo vicente wilber wladimir andrzej bartosz jakub jaroslaw krzysztof maciej
  marek mateusz michal pawel radoslaw stanislaw wojciech anatoly arkady bogdan denys dmytro evgeny gennady grigory
  ilya kirill konstantin maksym nikita oleksandr pyotr ruslan semyon stepan taras timur vadim valentyn vitaly yegor
  yevgeny aleksandar bojan dejan dragan goran marko milos nenad slobodan zoran anil arun ashok deepak dinesh gopal
  harish jagdish kunal lalit manoj mukesh naveen prakash pranab rakesh ramesh sachin sanjeev shashi sudhir suresh
  tarun vinay yash akihiko daisuke fumio haruki hideki kazuo kenji masato naoki ryo satoshi shigeru shinji taro
  yoshi yuji byung hyun joon seung jian xiang alasdair angus callum ciaran cormac dermot declan diarmuid eamon eoin
  euan fergal finn gethin iain iwan kieran lorcan niall oisin padraig rhodri ruairi seamus tadhg torquil bartholomew
  darnell desmond emery everett harlan horace jarrod kendrick lamont leland lester lonnie lucian marlon mickey monty
  octavio quincy rashad roscoe rufus sherman silas terrence thaddeus thad tyrone virgil wiley winston
`);

const FEMALE = words(`
  ai aileen alexandra alexis amal anjali annalena anya arlene ayesha benazir bernadette bettina beyonce birgit brigid
  britta candace cecile charlize chantal chelsea christa cornelia dagmar darlene delphine dilma dominique dorothea effie
  elise elvira emmanuelle ernestine esme estelle ethel etta eugenia eunice fabiola fatou fern flora frieda gertrude giorgia
  guadalupe gwendolyn gwyneth henrietta hettie hilda honor imelda indira indra inga ingeborg isla jana jeannette jeannie
  joann joni jordana josie kaja karla katja keisha kerstin kiran kyrsten lakshmi laila leanne leonora liesl lotte lupita
  maeve magda malaika marguerite maryam mette mina mindy minnie nanci nana nancy nikki nirmala noreen odette oprah paige
  paola petronella rachael ramona rania renata rita rosie roya ruth sana sanna sally seema shaheen shirin sian sigrid
  sinead siobhan suella sunita sushma tabitha tarana thea tilda tulsi uma una ursula usha valeria viktoria wilhelmina yara
  yuki yulia zahra zainab zeynep zuzana
  abigail ada adele adriana agnes aisha alana alice alicia alison allison alyssa amanda amber amelia amina amy ana
  anastasia andrea angela angelica angelina angie anita ann anna anne annette annie antonia april ariana ashley astrid
  audrey aurora ava avril barbara beatrice becky belinda bella beth bethany betty beverly bianca bonnie brenda bridget
  brittany brooke camila camilla candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra
  catherine cathy cecilia celia charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara
  clare claudia colleen connie constance courtney cristina crystal cynthia daisy dana danielle daphne dawn deborah debra
  debbie deirdre delia denise diana diane dolores donna dora doreen doris dorothy edith eileen elaine eleanor elena elisa
  elisabeth elise elizabeth ella ellen ellie eloise elsa emilia emily emma erica erika erin esther eva eve evelyn faith
  farah fatima fay felicity fiona florence frances francesca gabriela gabriella gail gemma genevieve georgia georgina
  geraldine gillian gina giorgia gisele giulia gladys glenda gloria grace greta gwen hailey hana hannah harriet hayley
  hazel heather heidi helen helena helene hilary hillary holly hope ida ilse imogen ines ingrid irene iris isabel
  isabella isabelle ivy jacinda jacqueline jada jade jane janet janice jasmine jean jeanette jeanne jemma jen jenna jennie
  jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana
  julie juliet june kamala karen karin karina karla kate katerina katharine katherine kathleen kathryn kathy katie katrina
  kay kayla keiko kelly kerry khadija kim kimberly kirsten kirstjen kristen kristin kristina lara larissa latoya laura
  lauren laurie lea leah leila lena leslie leticia lila lilian lillian lily linda lindsay lindsey lisa liz liza lois lola
  loretta lori lorna lorraine louise lucia lucy luisa lydia lynn lynne mabel maddie madeleine madison maggie maia malala
  mandy manuela marcia margaret margarita maria mariam marianne marie marina marion marisa marjorie marlene marta martha
  martina mary maureen maya megan meghan melanie melinda melissa mercedes meredith mia michaela michelle mila mildred
  millie miranda miriam moira molly mona monica monique muriel myra nadia nancy naomi natalia natalie natasha nealy nell
  nicole nina noor nora norma octavia olga olive olivia pamela patricia patty paula pauline peggy penelope penny petra
  philippa phoebe phyllis pippa polly priscilla priya priti rachel raquel rebecca regina renee rhonda rita roberta rosa
  rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah saskia selena serena
  shannon sharon sheila shelley sherry shirley sienna silvia simone sofia sonia sonja sophia sophie stacey stella
  stephanie sue susan susanna susanne suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa tessa thelma
  theresa tiffany tina toni tracey tracy trudy ursula valentina valerie vanessa vera veronica vicky victoria viola
  violet virginia vivian wanda wendy whitney wilma winifred xiomara yasmin yolanda yvette yvonne zara zoe
  aoife aisling ciara caoimhe eimear fionnuala grainne niamh orla roisin saoirse sorcha angharad bronwen carys ceri
  ffion nerys rhiannon ailsa catriona eilidh kirsty mairi morag rhona shona abena adwoa chiamaka chinwe folasade
  ifeoma ngozi nkechi nomsa oluchi temitope thandi thandiwe wanjiru wambui yetunde aaliyah adila aminata asma aziza
  bushra dalia dina eman faiza fatma ghada hala hanan hanin huda iman jamila layla lina lubna maha manal nada naima
  najwa nawal nour noura rabia rasha reem rima sahar salma samar samira shaima siham sumaya wafa yusra zeina zubaida
  alejandra araceli beatriz blanca catalina concepcion consuelo elvia esperanza estela fernanda graciela inmaculada
  itziar josefina leonor lourdes magdalena maite marisol milagros montserrat nuria paloma rocio rosalia rosario
  soledad ximena yesenia agnieszka aleksandra beata bozena dorota ewa grazyna halina iwona jadwiga katarzyna
  krystyna malgorzata urszula zofia alina galina irina ksenia larisa lyudmila nadezhda oksana olena polina raisa
  tetyana yelena zinaida aarti aditi aparna archana deepa divya gayatri geeta kavita lalita latha madhuri manisha
  meena meera neha nisha pooja preeti priyanka radha rekha sarita savita shanti shilpa smita sneha swati vandana
  akiko chieko haruka hiroko kazuko kumiko mayumi michiko naoko noriko reiko sachiko sayaka tomoko yoko yumi hyejin
  jiwoo jiyeon minji soojin xiaoli xiaoyan yanling birgitta ebba freja gunilla gudrun hedda hege helga kjersti lotta
  maj malin marit pernille ragnhild rikke sanne signe silje sissel solveig synne tove tuva ulla ylva bernice beulah
  camille carmela charmaine clementine cora delores dorinda earlene edna elva fannie georgette gwendoline harriett
  janelle jerri kaye kendra lana latasha lenora leola luella lula maxine myrna odessa rochelle rubye shanice shawna
  sheryl tasha tonya velma verna winnie yolande
`);

/** "Hélène" is looked up as "helene", "Marie-Claire" as "marie". */
const plain = remembered((name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split('-')[0]!);

/** Borne by women and men alike; the lists above may hold them too. */
const EITHER = words(`
  alex alexis angel andrea ariel ashley avery cameron casey charlie chris dana drew frankie jackie jamie jan jean jesse
  jo jordan kelly kerry kim lee leslie lindsay lindsey marion morgan nicola pat riley robin sam sandy shannon simone
  stacy sydney taylor terry tracy
`);

/** Names of both lists tell a person but no gender. */
export function genderOfFirstName(name: string): Gender | null {
  const lower = plain(name);
  const male = MALE.has(lower);
  return EITHER.has(lower) || male === FEMALE.has(lower) ? null : male ? 'male' : 'female';
}

export const isFirstName = remembered((name) => {
  const lower = plain(name);
  return MALE.has(lower) || FEMALE.has(lower) || EITHER.has(lower);
});
