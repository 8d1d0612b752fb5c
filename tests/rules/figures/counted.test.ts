import { describe, expect, it } from 'vitest';
import { countedOf } from './read.ts';

type Cases = [string, (string | null)[]][];
const check = (text: string, expected: (string | null)[]) => expect(countedOf(text)).toEqual(expected);

describe('what is counted, behind the figure', () => {
  it.each<Cases[number]>([
    ['About 40 farmers and fishermen blocked it.', ['farmers and fishermen']],
    ['It names 8 bakers and grocers Tuesday.', ['bakers and grocers']],
    ['They held 30 fans and officials said no more.', ['fans']],
    ['It runs 90 shops and dozens of stalls.', ['shops', 'stalls']],
    ['The clinic treated 21 injured hikers.', ['injured hikers']],
    ['The blast left 21 injured.', [null]],
    ['They mourn two young bakers shot in May.', ['young bakers']],
    ['It bought two large black-and-white Dutch maps.', ['large black-and-white Dutch maps']],
    ["Five of last year's finalists are back.", ['finalists']],
    ['She is one of the two who refused.', [null]],
    ['The song was played some 30,000 times.', ['times']],
    ['Trucks brought 40 tons of flour, rice and other goods.', ['flour, rice and other goods']],
    ['It has 8 GB of space and tops out there.', ['space']],
    ['The world may pass 2°C of warming.', ['warming']],
    ['A third of what it earned was lost.', [null]],
    ['She sought her 20-year-old son who had left.', ['son']],
    ["The 31-year-old's transfer failed.", [null]],
    ['Her twin sons, 9 and 11, slept.', ['twin sons', 'twin sons']],
    ['A 9 percent pay rise is planned.', ['pay rise']],
    ['The group keeps to its 15.8 mln bpd quota.', ['quota']],
    ['It has 16GB DDR3 RAM.', ['DDR3 RAM']],
    ['The council paid £60m for the site.', ['site']],
  ])('%s', check);
});

describe('what is measured, before the figure', () => {
  it.each<Cases[number]>([
    ['Tickets cost $50.', ['Tickets']],
    ['A mill cost €40.', ['mill']],
    ['Its debt of $9 billion worries banks.', ['debt']],
    ['Those with incomes over $9 pay more.', ['incomes']],
    ['The jury was out for nine hours.', [null]],
    ['The siege lasted for nine hours.', ['siege']],
    ['Seven of the buses are 20 years old.', ['buses', 'buses']],
    ['The race covers 26 miles.', ['race']],
    ['The peak rises 4,810 metres.', ['peak']],
    ['The bridge, 300 metres long, was shut.', ['bridge']],
    ['Traders on average expected a profit of 38 cents.', ['profit']],
    ['It had a loss of 40 cents per share on revenue of $3 billion.', ['loss', 'revenue']],
    ['They sold 40 vans in May, down 4 percent.', ['vans', 'vans']],
    ['Its shares, down 40 percent this year, fell.', ['shares']],
    ['Turnout in Ulm, by contrast, was up 40 percent.', ['Turnout']],
    ['The contract, valued at $40 million, runs five years.', ['contract', 'contract']],
    ['The map fetched $40 million.', ['map']],
    ['The pay of nurses rose by an average 4 percent.', ['pay']],
    ['A licence, needed after the first season, costs $29.', ['licence']],
    ['The plan, to cost $87 million, is new.', ['plan']],
    ['The average price of one is $9,600.', ['average price']],
    ['The jobless rate last year was 4 percent.', ['jobless rate']],
    ['Exports of pumps will triple to 240,000.', ['Exports', 'Exports']],
    ['Traders expect rents to harden by another 5 percent.', ['rents']],
    ['The mayor was chosen by 52 percent.', [null]],
    ['The mayor led Ms. Roe by 52 percent.', [null]],
    ['The embassy will downgrade its presence by 50 percent.', ['presence']],
    ['It set a goal of cutting soot by a third.', ['soot']],
    ['The console tops out at 40 frames per second.', ['console']],
    ['Shares being held in trust are worth $28 million.', ['Shares']],
    ['The number of people living alone has grown by 2 percent.', ['number']],
    ['The number of people found to be unwell grew 2 percent.', ['number']],
    ['The state put the number of evacuees at 4,000.', ['evacuees']],
    ['The state put the number of displaced at 4,000.', ['displaced']],
    ['The panel has recorded 98.', [null]],
    ['Donors have put in more than $600 million so far.', [null]],
    ['The clerk told the court last week that $8 million had gone.', [null]],
    ['They got it for a sum that court papers put at £4.6 million.', ['sum']],
    ['The audit put the total debt since 2019 at $61 million.', ['total debt']],
    ['It seeks cash at a valuation of $2 billion.', ['valuation']],
    ['Nests in water of 5 to 11 degrees hatch.', ['water']],
    ['They pay the costs, about $27,000 each.', ['costs']],
    ['Population: 4,300.', ['Population']],
    ['The nearest farm is 140 kilometres away.', ['nearest farm']],
    ['The mill 140 kilometres north of here burned.', [null]],
    ['The repairs will take 18 months.', ['repairs']],
    ['The minister is back within a year.', [null]],
    ['That beats Ms. Sand’s $40.', [null]],
    ['The temperature hit 40°C.', ['temperature']],
    ['The shares lost 2.5 cents to close at 41.25.', ['shares', 'shares']],
    ['The fund lost $3 million.', [null]],
    ['The Alpine industrial average rose 12 points.', ['average']],
    ['The index was 4 percent lower at 5,212.', ['index', 'index']],
    ['Operating profit more than doubled to $12 million.', ['Operating profit', 'Operating profit']],
    ['Housing starts plunged 12 percent.', ['Housing starts']],
    ['A 10 percent rise would cost $40.', ['rise', 'rise']],
  ])('%s', check);
});

describe('what a multiple multiplies', () => {
  it.each<Cases[number]>([
    ['The loaf costs 12 times the usual price.', ['loaf']],
    ['They earn 12 times the average wage.', ['average wage']],
    ['The plan would double homebuilding.', ['homebuilding']],
    ['The plan would double the output.', ['output']],
    ['Rents could double by May.', ['Rents']],
  ])('%s', check);
});

describe('what a figure leaves out because one before it has it', () => {
  it.each<Cases[number]>([
    ['The bill will hit $390 next year, 50 percent more than now.', ['bill', 'bill']],
    ['Over half (55%) of bakers quit.', ['bakers', 'bakers']],
    ['It took in 90 hens, 8 percent over the limit.', ['hens', 'hens']],
    ['Sales were $9 million, which was up 3 percent from $8 million.', ['Sales', 'Sales', 'Sales']],
    ['Twelve people died, 40 were hurt and three are missing.', ['people', 'people', 'people']],
    ['We saw 12 people on board, three of them children.', ['people', 'people']],
    ['The lake is 30 km long and 200 metres deep.', ['lake', 'lake']],
  ])('%s', check);
});
