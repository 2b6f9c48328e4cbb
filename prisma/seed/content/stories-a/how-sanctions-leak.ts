import { doc, embed, h2, h3, ol, p, pullQuote, table } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const howSanctionsLeak: DemoStory = {
  slug: "how-sanctions-leak",
  contentType: "explainer",
  headline: "How sanctions leak",
  deck: "Follow one box of ball bearings from a factory that may not sell them to a war that may not buy them, and count who is paid on the way.",
  section: "diplomacy",
  topics: ["sanctions", "central-asia"],
  bylines: [{ author: "oleksandr-petrenko" }],
  picture: "container-port",
  pictureCaption:
    "Forty thousand boxes on a working day. Perhaps one in fifty is opened by anybody before it is delivered.",
  hoursAgo: 30,
  republishable: true,
  corrections: [
    {
      kind: "clarification",
      text: "This explainer describes a composite. The bearing, the firms and the four ports stand for many, and no real company or state is meant by any of them.",
      hoursAgo: 28,
    },
  ],
  related: ["the-strait-insurers", "europe-courts-central-asia", "the-cable-cutters"],
  body: () =>
    doc(
      "Begin with something small. A spindle bearing, of the kind that lets a milling machine turn a rod of steel to within a hundredth of a hair, weighs a kilo and a half and fits in a coat pocket. A good one costs nine hundred euros. Without it the machine stands still; with it, the machine will cut turbine blades, artificial hips or the casing of a shell. There are about a dozen factories in the world that make it well, nearly all of them in countries which have agreed not to sell it to a certain other country. Let us call that country the *destination*, and see how long it takes.",
      "The answer, for anyone willing to wait, is seven weeks.",
      h2("The journey of a bearing"),
      "What follows is put together from customs records, court papers and conversations with forwarding agents in five cities. The goods and the firms are composites. The prices are not.",
      ol(
        "**The order.** A trading house in a respectable inland capital, eight months old, with one director and a handsome website, asks for four hundred bearings “for agricultural use”. The distributor’s compliance officer looks it up. It is on no list. It could not be; it did not exist when the list was made.",
        "**The first leg.** The box leaves a northern European port with correct papers, for a free zone on a warm sea. Nobody in the free zone need ever open it. A zone is, in law, a place where goods have not yet arrived.",
        "**The name change.** Here `8482.10`, ball bearings, turns into `8483.30`, housings, by the alteration of two digits. The description now reads *machine parts*. A second company buys the box from the first. They share a telephone number.",
        "**The transit.** The parts travel on by lorry to a third country, through a fourth, with which it has a customs union. Between these there is a road sign and a tea-house, and no officer. Somewhere along the road the consignee becomes unavailable.",
        "**The arrival.** On paper the box was never delivered anywhere. In a shed beyond the last border, someone cuts the tape.",
      ),
      "Note what did not happen. Nothing was smuggled past a guard at night; no seal was broken. At each step a paper existed, and was in order, and said something true about the step before. The falsehood lay in the whole.^[Lawyers call this a *chain of compliance*. An investigator in Riga calls it “a string quartet in which each player has been given a different piece”.]",
      h2("What it costs"),
      "A leak has a price, and the price is the best measure of a sanction that there is. If the goods cost the same on both sides of the wall, there is no wall.",
      table(
        ["Stage", "Who is paid", "Added cost per bearing", "Price so far"],
        ["Factory gate", "The maker, lawfully", "", "€900"],
        ["Trading house", "One director, one lawyer", "€140", "€1,040"],
        ["Free zone", "Two companies, one telephone", "€210", "€1,250"],
        ["Papers and transit", "Agent, driver, three stamps", "€380", "€1,630"],
        [
          "Payment",
          "A bank that asks few questions^[The commonest route is a set of matching debts, cleared twice a year, in which no money crosses the forbidden border at all.]",
          "€290",
          "€1,920",
        ],
        ["Delivery", "The last firm, for its risk", "€730", "€2,650"],
      ),
      "So the destination pays nearly three times over, waits seven weeks in place of four days, and cannot send a faulty piece back. For a factory that needs forty thousand of them in a year, that is a serious tax. For an army that needs four hundred, it is nothing. Sanctions are for this reason much better at making a country poor than at making it stop.",
      pullQuote(
        "If the goods cost the same on both sides of the wall, there is no wall.",
        "A former customs statistician",
      ),
      h2("The gap in the mirror"),
      "How does one see a thing that is designed not to be seen? The oldest method is to ask twice. If country A says that it sold a hundred million euros’ worth of machine parts to country B, and B says that it bought thirty, then seventy went somewhere else; statisticians call such figures *mirror data*. Most gaps are innocent. Valuations differ, ships are slow, clerks are human. But when B, a mountain state with a population of six million and two machine shops, becomes in eighteen months the continent’s fourth-largest customer for precision bearings, no great subtlety is required.",
      embed(
        "https://datawrapper.dwcdn.net/mrdn1/1/",
        "Reported sales and reported purchases of precision parts, in millions of euros",
      ),
      "The difficulty is one of pace. Trade figures are published after three months, examined after six, and raised with the government concerned, at a dinner, after nine. A trading house lives for a year. By the time that it is put on a list, its director has been dead for months, in the commercial sense, and reborn across the hall.",
      h3("Why the neighbours do not help"),
      "It is tempting to blame the countries in between. Seen from one of them, matters look different. The rules were not made there. The trade brings in rents, jobs and lorries full of things to tax; the powerful neighbour could, if offended, shut off gas. And the goods come, after all, from the very states that complain. As [a visiting delegation was told over tea](/articles/europe-courts-central-asia), one is being asked to lock a door that the owner leaves open.",
      "There is justice in this. In the places where bearings are made, it is not as a rule a crime to be incurious. A seller must not *know* that his goods will be diverted; he has therefore every reason to know as little as he can. The distributor in our story had sold eleven of these bearings in that inland capital in the previous decade. An order for four hundred might have struck a child as odd.",
      h2("Three repairs"),
      "It is often said that sanctions never work. That is the counsel of those who would like them not to. Leaks can be narrowed, and it is fairly well known how.",
      p(
        "The first is to make the seller answer for the sale. Where the law asks not “did you know?” but “could you have found out?”, orders for four hundred bearings are telephoned back. The second is to follow fewer things. A list of fifty items that are truly hard to do without, each with a serial number, traced to the shop floor, will hurt an arms industry more than a list of five thousand which no customs service can read.^[One European service of moderate size has eleven officers for the whole of this work. The consolidated list, when they last printed it, came to 2,300 pages.] The third is to pay the neighbours: give them scanners, auditors and, since these will cost them trade, other trade.",
      ),
      "None of it will close the gap. A wall is not judged by whether anyone has ever got over, but by how high it is and who has to stand on whose shoulders. Insurers understand this well, and [where ships are concerned](/articles/the-strait-insurers) they have in some years done more by raising a premium than ministers by raising their voices.",
      "As for the box, its contents turned up. One of the bearings was found by a technician in a workshop that had changed hands in the course of the war, still in its waxed paper, with the lot number legible. He telephoned the maker. He was asked, with great courtesy, whether he wished to register the guarantee.",
    ),
};
