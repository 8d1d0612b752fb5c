import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../utils/rules/figures/find.ts';
import { read } from '../read.ts';
import { shown } from './read.ts';

describe('figures are found with value, qualifier and unit', () => {
  it.each<[string, string[]]>([
    ['The shelter took in more than 1,240 dogs.', ['more than 1,240 | 1240 | more-than | count']],
    [
      'The dam cost £60m, up from £41 million.',
      ['£60m | 60000000 | exact | GBP', '£41 million | 41000000 | exact | GBP'],
    ],
    ['A deal worth $5bn fell through.', ['$5bn | 5000000000 | exact | USD']],
    [
      'Some 24 lakh farmers got Rs 3 crore.',
      ['Some 24 lakh | 2400000 | approximate | count', 'Rs 3 crore | 30000000 | exact | INR'],
    ],
    [
      'Twenty-six ferries sank in under three hours.',
      ['Twenty-six | 26 | exact | count', 'under three hours | 3 | less-than | hour'],
    ],
    ['A third of the bakers quit.', ['A third | 0.3333333333333333 | exact | fraction']],
    ['Fewer than 4 in 10 pupils passed.', ['Fewer than 4 in 10 | 0.4 | less-than | fraction']],
    [
      'Exports doubled and imports rose fivefold.',
      ['doubled | 2 | exact | multiple', 'fivefold | 5 | exact | multiple'],
    ],
    [
      'Dozens of barns and tens of thousands of hens burned.',
      ['Dozens | 24.. | vague | count', 'tens of thousands | 20000.. | vague | count'],
    ],
    ['They want between 15 and 20 buses.', ['15 and 20 | 15..20 | range | count']],
    ['It will take 30 to 40 weeks.', ['30 to 40 weeks | 30..40 | range | week']],
    [
      'A 46-year-old baker and Lena Ortiz, 31, won.',
      ['46-year-old | 46 | exact | year', '31 | 31 | exact | year'],
    ],
    ['The council backed it 7-2.', ['7-2 | 2..7 | exact | score']],
    [
      'Turnout fell 3 percentage points to 41 per cent.',
      ['3 percentage points | 3 | exact | percentage point', '41 per cent | 41 | exact | %'],
    ],
    ['The bridge is 5 miles (8 km) long.', ['5 miles | 5 | exact | mile', '8 km | 8 | exact | km']],
    ['It took 90-plus minutes.', ['90-plus minutes | 90 | at-least | minute']],
    ['The rate was 410 per 100,000 people.', ['410 per 100,000 | 410 | exact | per 100000']],
    ['It earned $5.20 to $5.35 a share.', ['$5.20 to $5.35 a share | 5.2..5.35 | range | USD/share']],
    [
      'The boiler makes 640bhp at 3,000 rpm.',
      ['640bhp | 640 | exact | horsepower', '3,000 rpm | 3000 | exact | rpm'],
    ],
    [
      'Output rose 60% in 2018 to 3.9 million jars.',
      ['60% | 60 | exact | %', '3.9 million | 3900000 | exact | count'],
    ],
    ['The lake warmed by 1 to 1.5 degrees Celsius.', ['1 to 1.5 degrees Celsius | 1..1.5 | range | °C']],
    ['It grew by 30 to 126 members.', ['30 | 30 | exact | count', '126 | 126 | exact | count']],
    ['Sales fell for a third month.', []],
    ['In the twenty-first century the thirty fifth mayor left on the twenty-second of June.', []],
    [
      'After a twenty-second pause 30 third-graders sang.',
      ['twenty-second | 20 | exact | second', '30 | 30 | exact | count'],
    ],
    ['The wreck lies at 12°30′S 96°50′E, where it is 30°C.', ['30°C | 30 | exact | °C']],
    [
      'The ban stands until at least 2031 and costs at least 2031 jobs.',
      ['at least 2031 | 2031 | at-least | count'],
    ],
    ['Rao won the mixed doubles, and her club its fifth triple-double.', []],
    ['That doubles the toll.', ['doubles | 2 | exact | multiple']],
    [
      'Deckhands as young as 14 and a cook as old as 80 were aboard.',
      ['14 | 14 | exact | year', '80 | 80 | exact | year'],
    ],
    ['The census[n 3] counted 412 wells.', ['412 | 412 | exact | count']],
    ['Okafor scored 21 points in the hockey match.', ['21 | 21 | exact | count']],
    ['The index scored another gain of 21 points for football stocks.', ['21 points | 21 | exact | point']],
    ['Rents are higher than a year ago.', []],
    ['Rents are 5 percent more than a year ago.', ['5 percent | 5 | exact | %']],
    ['It sank more than a year ago.', ['more than a year | 1 | more-than | year']],
    ['There are dozens and dozens of hens.', ['dozens and dozens | 24.. | vague | count']],
    [
      'In Ohio she led by 22 points (47 to 25).',
      ['22 points | 22 | exact | percentage point', '47 to 25 | 25..47 | exact | score'],
    ],
    ['Her son, 12, was hurt.', ['12 | 12 | exact | year']],
    ['The daughters, 9 and 11, slept.', ['9 | 9 | exact | year', '11 | 11 | exact | year']],
    ['The sons, aged 9 and 11, slept.', ['aged 9 | 9 | exact | year', '11 | 11 | exact | year']],
    ['The trains, 9 and 11, were late.', ['9 | 9 | exact | count', '11 | 11 | exact | count']],
    ['Abe Cole Jr., 55, agreed.', ['55 | 55 | exact | year']],
    ['Among women 50 to 64 it leads.', ['50 to 64 | 50..64 | range | year']],
    ['Some women 5 to 6 feet tall came.', ['5 to 6 feet | 5..6 | range | foot']],
    ['They paid hundreds of pounds.', ['hundreds of pounds | 200.. | vague | GBP']],
    ['They raised 40 pounds of onions.', ['40 pounds | 40 | exact | pound']],
    ['The fine is $100 Australian.', ['$100 Australian | 100 | exact | AUD']],
    ['A $100 Canadian wine won.', ['$100 | 100 | exact | USD']],
    ['They face up to a $900 fine.', ['up to a $900 | 900 | at-most | USD']],
    ['It fell under a 5 percent rule.', ['5 percent | 5 | exact | %']],
    ['It rang four times a week.', ['four | 4 | exact | count']],
    ['It cost the state billions in 2019.', ['billions | 2000000000.. | vague | USD']],
    [
      'A mill cost €4. It cost them billions.',
      ['€4 | 4 | exact | EUR', 'billions | 2000000000.. | vague | EUR'],
    ],
    ['It cost millions their homes.', ['millions | 2000000.. | vague | count']],
    ['It bumps the fare up to $9.', ['$9 | 9 | exact | USD']],
    ['The 737-800 crashed.', []],
    ['The 300-page report came.', ['300 | 300 | exact | count']],
    ['It is free.[17] One codec[2][3] is not.', []],
    ['He sold [12] of them.', ['12 | 12 | exact | count']],
    ['The top 1 percent gain.', []],
    ['The top 1 percent of bakers gain.', ['1 percent | 1 | exact | %']],
    ['A year and a half ago it sank.', ['A year and a half | 1.5 | exact | year']],
    ['Rates are near zero and rise from zero.', ['near zero | 0 | approximate | count']],
    ['He scored in nine second-half minutes.', ['nine | 9 | exact | count']],
    ['They hired 4K people for 4K films on an i7 4790k chip.', ['4K | 4000 | exact | count']],
    ['They rent a 2BHK.', []],
    ['It runs on 5V.', ['5V | 5 | exact | volt']],
    ['To buy three of the 787-9 jets is wise.', ['three | 3 | exact | count']],
    ['It fights a two-front war.', []],
    ['It grows at about twice the rate.', ['about twice | 2 | approximate | multiple']],
    ['Nearly a decade passed.', ['Nearly a decade | 1 | approximate | decade']],
    ['It stood for more than a century.', ['more than a century | 1 | more-than | century']],
    ['She is back in a fortnight, or in a year.', ['a fortnight | 1 | exact | fortnight']],
    ['They drove over a day care centre and over a month.', ['over a month | 1 | more-than | month']],
    [
      'Debt rose to $US3 billion, or HK $24 billion.',
      ['$US3 billion | 3000000000 | exact | USD', 'HK $24 billion | 24000000000 | exact | HKD'],
    ],
    ['It is $75 U.S. per barrel.', ['$75 U.S. per barrel | 75 | exact | USD/barrel']],
    ['A flat cost PS2.7m; the PS5 sold out.', ['PS2.7m | 2700000 | exact | GBP']],
    ['It closed at RM23.50.', ['RM23.50 | 23.5 | exact | MYR']],
    ['It ran at 80 m.p.h. in May.', ['80 m.p.h. | 80 | exact | mph']],
    [
      'It sold 35m of its lamps and dug 35m of pipe.',
      ['35m | 35000000 | exact | count', '35m | 35 | exact | m'],
    ],
    ['A field of 10 kV/cm over 32m2.', ['10 kV/cm | 10 | exact | kV/cm', 'over 32m2 | 32 | more-than | m²']],
    [
      'It fell to 12 C on Monday; she got 12 C grades.',
      ['12 C | 12 | exact | °C', '12 | 12 | exact | count'],
    ],
    ['Rents inched back up to 4 percent.', ['4 percent | 4 | exact | %']],
    ['It will buy back up to $4 million.', ['up to $4 million | 4000000 | at-most | USD']],
    [
      'The kiln cools within 10 days, or within an hour.',
      ['within 10 days | 10 | at-most | day', 'within an hour | 1 | at-most | hour'],
    ],
    ['They met within two counties.', ['two | 2 | exact | count']],
    [
      'It needs century-old beams; some are more than a century old.',
      ['century-old | 1 | exact | century', 'more than a century old | 1 | more-than | century'],
    ],
    ['It takes 14- and 15-year-olds.', ['14- and 15-year-olds | 14..15 | range | year']],
    ['Every goat over the age of 3 is shorn.', ['over the age of 3 | 3 | more-than | year']],
    ['It stays for two more years.', ['two more years | 2 | exact | year']],
    ['It rained in nine second-leg matches.', ['nine | 9 | exact | count']],
    ['It flung a crate four stories up.', ['four stories | 4 | exact | story']],
    [
      'The top bid is 84.75 cents, the lowest is 74.07.',
      ['84.75 cents | 84.75 | exact | cent', '74.07 | 74.07 | exact | cent'],
    ],
    ['Ice sheets lose barely 127 gigatonnes.', ['barely 127 gigatonnes | 127 | approximate | gigaton']],
    ['Baker Freed After 40 Hours in a Mill', ['40 Hours | 40 | exact | hour']],
    ['It was tasted by 15 to 20 bakers.', ['15 to 20 | 15..20 | range | count']],
    ['It may last a day or two.', ['a day or two | 1..2 | range | day']],
    [
      'They had two, three plans, then three, four weeks.',
      ['two, three | 2..3 | range | count', 'three, four weeks | 3..4 | range | week'],
    ],
    [
      'In games two, three and four she bowled.',
      ['two | 2 | exact | count', 'three | 3 | exact | count', 'four | 4 | exact | count'],
    ],
    ['A doctor or two nurses come.', ['two | 2 | exact | count']],
    ['It pleaded guilty to one count of arson.', ['one | 1 | exact | count']],
    ['Four mills and one barn burned.', ['Four | 4 | exact | count', 'one | 1 | exact | count']],
    ['Bread rose 40 cents and one baker quit.', ['40 cents | 40 | exact | cent']],
    ['It lifts a piano with just one arm.', ['one | 1 | exact | count']],
    ['They drew one of their past 12 matches.', ['one | 1 | exact | count', '12 | 12 | exact | count']],
    [
      'She drew a one-game ban from the two-time winners.',
      ['one | 1 | exact | count', 'two-time | 2 | exact | count'],
    ],
    ['A two-man crew put on a one-man show.', ['two | 2 | exact | count']],
    ['Her son, nine, and Ann Bell, seven, slept.', ['nine | 9 | exact | year', 'seven | 7 | exact | year']],
    ['The tolls rose 40&percnt; in May.', ['40&percnt; | 40 | exact | %']],
    ['The doors open at 9.15am. The gates shut at 6.30.', []],
    ['Crews were called to a barn at 6.13.', []],
    ['The show ends at about 10.30 this evening.', []],
    ['The index closed at 6.13.', ['6.13 | 6.13 | exact | count']],
    ['They voted nine to two against it.', ['nine to two | 2..9 | exact | score']],
    ['Rents could rise by 6% to 8%.', ['6% to 8% | 6..8 | range | %']],
    ['It ordered 42 MAX jets.', ['42 | 42 | exact | count']],
    ['She called twice.', ['twice | 2 | exact | multiple']],
    [
      'It pays £9,600 a week; it paid £90 a year earlier.',
      ['£9,600 a week | 9600 | exact | GBP/week', '£90 | 90 | exact | GBP'],
    ],
    [
      'It costs less than a dollar and is nearly a mile long.',
      ['less than a dollar | 1 | less-than | USD', 'nearly a mile | 1 | approximate | mile'],
    ],
    ['It hit a mile marker on over a foot path.', []],
    ['A boy of 15 and one of them, now 19, left.', ['15 | 15 | exact | year', '19 | 19 | exact | year']],
    [
      'It paid 6.50 crowns per share, up from 5.25 in May; she got two crowns.',
      [
        '6.50 crowns per share | 6.5 | exact | crown/share',
        '5.25 | 5.25 | exact | crown/share',
        'two | 2 | exact | count',
      ],
    ],
    [
      'Profit was 60 million euros, against the 54 million expected; 9 million people live there.',
      [
        '60 million euros | 60000000 | exact | EUR',
        '54 million | 54000000 | exact | EUR',
        '9 million | 9000000 | exact | count',
      ],
    ],
    ['He is wanted for at least 30 or so thefts.', ['at least 30 or so | 30 | at-least | count']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('numbers that are no quantities are left out', () => {
  it.each([
    'It opened on March 3, 2019 and shut in 2021.',
    'The 1960s and the 21st century differ.',
    'Come at 6:30 pm, or at 7 a.m.',
    'Flight 370, a Boeing 777, and an F-16 took off.',
    'The G20 and the S&P 500 are names; so is 9/11.',
    'See section 12 of Bill 1523, or ring 713-555-0199.',
    'She lives at 10 Maple Street.',
    'One of them asked which one it was.',
    'Write to www.example.com/2019/45 or @user77.',
    'No. 1 met number two.',
    'She hosts a show named The 411.',
    'Zero Gravity wrote a six-figure cheque.',
    'Shot in 4K, it was shown at 1080p through a USB 3.0 port.',
    'The fund sent a 13F filing and opened 529 plans.',
    'He fears for the S P 500. Worlds: Planet 9 citizen science.',
    'The best were: 1. Norway 2. Peru 3. Chad',
    'They slid to the bottom three in May.',
    'She knows a thing or two.',
    'He wants to break a plate or two.',
    'The club is more than half way there.',
    'She slowed at the 7 minute mark and at the 10-mile mark.',
    'The firm is behind the eight ball.',
    'He told 9 News and Seven News.',
    'The film 40 Hours opened, and 40 Hours will win.',
    'She is the only one awake, and only one thing helps.',
    'One of the bakers left.',
    'He lives at 22 Rue Foch.',
    'They left at three or four a.m. on Friday.',
    'A barn burns, Tuesday, Nov, 29, 2016, in Ulm.',
    'Version 1.8.3 tries 2^15 keys.',
    'He had a .38-caliber pistol, a 9mm handgun and a 12-gauge.',
    'Falcon 9 has landed.',
    'They live at 3170 W. Oak Road.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

it('does not count the figures of a pull quote again', () => {
  const text = 'They sold 340 boats in a week.\nThey sold 340 boats';
  const document = read(text);
  const blocks = document.blocks.map((b, i) => (i === 1 ? { ...b, kind: 'pull-quote' as const } : b));
  expect(findFigures({ ...document, blocks }).filter(({ value }) => value === 340)).toHaveLength(1);
});
