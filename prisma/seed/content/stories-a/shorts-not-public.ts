import { doc, h2, p } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

/** Stories that no reader may see: scheduled, embargoed, in the works, withdrawn. */

const scheduled: DemoStory = {
  slug: "the-middle-of-the-river-is-a-moving-target",
  contentType: "analysis",
  headline: "The middle of the river is a moving target",
  deck: "Lawyers drew the border along the deepest channel of the Shatt al-Arab; the river was not consulted, and has since changed its mind.",
  section: "middle-east",
  topics: ["borders", "water", "sea-lanes"],
  bylines: [{ author: "yusuf-al-rashid" }],
  picture: "tanker-night",
  pictureCaption: "A tanker at anchor off the bar, waiting for the tide and a pilot.",
  hoursAgo: -30,
  related: ["buoy-tender-returns-to-the-shatt", "she-measured-the-yarmouk"],
  body: () =>
    doc(
      "There is a German word on which the peace of the upper Gulf depends: *Thalweg*, the way of the valley, meaning the line of deepest water in a navigable stream. In 1975 Iraq and Iran agreed that their border should follow it down the Shatt al-Arab to the sea. Within five years they were at war, and the river was among the reasons given. When the fighting ended, both returned to the same line, which had in the meantime gone elsewhere.",
      "Rivers do this. Where the Tigris and the Euphrates come down together they used to carry enough silt to build a country, and did. Now dams upstream have taken much of the water; the channel fills on one bank and gnaws at the other. A wreck from the eighties, lying where it sank, has gathered an island about it. On which side of the deepest line the island lies depends upon the month.",
      "The treaty’s authors foresaw it. They provided for a joint survey every ten years, and said that if the bed shifted by nature, the border would move with it, and if by catastrophe, it would stay. What they could not foresee is that there would scarcely ever be ten quiet years. The last chart that both sides have signed is older than most of the pilots.",
      h2("Dredge first"),
      "It is a mistake to wait for statesmen. The harbour masters who lately [put back the buoys](/articles/buoy-tender-returns-to-the-shatt) would now like a channel of nine metres at the bar. They could have it, with one dredger, hired by turns, working to a survey in which every sounding is marked *without prejudice*. No one would need to say where the middle is. They need only agree how deep.",
    ),
};

const embargoed: DemoStory = {
  slug: "a-register-of-sleeping-treaties",
  contentType: "news",
  headline: "A register of sleeping treaties counts 119 that nobody has ended",
  deck: "The Meridian Institute’s first list of dormant agreements finds a border commission that last met in 1931, and is still in force.",
  section: "diplomacy",
  topics: ["arms-control", "memory"],
  bylines: [{ author: "the-meridian-desk" }],
  picture: "archive-shelves",
  pictureCaption: "Eleven hundred agreements were read for the register. Nine had been mislaid by every party to them.",
  hoursAgo: 1,
  embargoHours: 20,
  body: () =>
    doc(
      "At least 119 treaties between states are legally in force and have not been used by anyone for thirty years or more, according to a register published by the Meridian Institute, which also publishes this magazine.",
      "They include a convention on the telegraph between two republics, neither of which has a telegraph; an arms limitation for a lake that has dried up; and a joint commission on a mountain frontier, whose minutes break off in 1931 with the words *adjourned for luncheon*.",
      "The compilers read some eleven hundred agreements deposited before 1960, and then wrote to every government concerned to ask whether it regarded itself as bound. Sixty-two replied that they did. Thirty-eight said that they would look into it. One asked for a copy.",
      "Not all of this is quaint. By the institute’s count, seventeen of the sleepers contain a duty to consult, or to let in inspectors, that could be called upon tomorrow without ratification by any parliament. “One need not negotiate them,” said Maud Ellingsen, who led the work. “One need only turn up.”",
      p(
        "The register can be read at [example.org/register](https://example.org/register). It will be revised each year, unless it falls asleep.",
      ),
    ),
};

const draft: DemoStory = {
  slug: "what-may-a-parliament-know-about-a-war",
  contentType: "analysis",
  headline: "What may a parliament know about a war?",
  deck: "Members vote the money and the mission, and then are shown less than they could read in a newspaper.",
  section: "europe",
  topics: ["peacekeeping"],
  bylines: [{ author: "lena-hartwig" }],
  picture: "parliament-chamber",
  hoursAgo: 3,
  state: "draft",
  body: () =>
    doc(
      "Eight members of the defence committee are allowed into the room. It has no windows. They leave their telephones in a row of pigeonholes at the door, and they may read but not write. Whatever they learn inside, they may not mention in the chamber where the vote is to be held.",
      "The arrangement is thought to be a success. It exists in some form in eleven European parliaments, and in none of them has there been a serious leak. Nor, so far as one can find, has there been a case in which a member who had read the papers changed his vote.",
      p("**[Lena: second example here, the committee which was briefed on the wrong ship?]**"),
      "Secrecy has good reasons in war. What is harder to defend is that it comes to cover the dull, decisive facts, like how long the ammunition lasts or who commands whom, that would embarrass nobody but the ministry. A parliament that is told everything on condition of saying nothing has been turned into an archive.",
      "Two remedies are within reach. The members could be let in with a pencil. And the pigeonholes could have a clerk of the house beside them, sworn to the same silence, whose duty would be to tell the chair one thing only: whether what was said inside agreed with what had been said out.",
    ),
};

const inReview: DemoStory = {
  slug: "high-water-on-half-a-rock",
  contentType: "reporting",
  headline: "High water on half a rock",
  deck: "An island gives its owner a sea, a rock gives much less and a reef nothing at all, so somebody has to go and see which it is at three in the morning.",
  section: "asia-pacific",
  topics: ["sea-lanes", "borders"],
  bylines: [{ author: "hana-kimura" }],
  hoursAgo: 4,
  state: "in_review",
  related: ["the-middle-of-the-river-is-a-moving-target"],
  body: () =>
    doc(
      "At low tide one can play badminton on it. Ruel Bautista, a surveyor with the patience of a heron, has done so, against the launch’s engineer, and lost a shuttlecock to the current. At high tide he stands where the net was with the water up to his shins, holding a staff, and waits for the sea to make up its mind.",
      "The law of the sea asks a single question of a feature like this one. Is it, at high water, above it? If so, it has a belt of twelve miles round it that is as much a country’s own as its capital. If not, it has none. Should people be able to live there by its own means, there are two hundred miles to be had, with the fish and the gas. States have poured a great deal of sand on the difference.",
      p("But *which* high water? The convention does not say."),
      "Bautista’s trade knows a dozen, from the mean of all tides to the highest that the sun and moon can contrive between them in nineteen years. They differ out here by the length of a forearm. The knob of coral at his feet is about as long as a hand.",
      "He reads the staff each ten minutes for thirty days. He will not be drawn on whose rock it is, and has been offered lunch by both sides. “I tell them all the same,” he says. “It is an island on Tuesdays.”",
    ),
};

const killed: DemoStory = {
  slug: "the-consulate-that-never-was",
  contentType: "news",
  headline: "The consulate that never was",
  deck: "A visa office in a provincial town is said to have worked for six years on behalf of a state that had never heard of it.",
  section: "europe",
  topics: ["borders"],
  bylines: [{ author: "the-meridian-desk" }],
  hoursAgo: 520,
  state: "killed",
  killReason:
    "Withdrawn by the editor. Our single source could not produce the documents on which the story rested, and two of the people quoted could not be traced.",
  body: () =>
    doc(
      "For six years, a brass plate beside a dentist’s door announced the honorary consulate of a Pacific republic. It stamped passports on Tuesdays and Fridays, collected fees, and flew a flag that a heraldist would later describe as “imaginative”.",
      "According to a former clerk, several hundred people travelled on its papers. None, she said, was ever turned back. The republic’s foreign ministry, when asked, replied that it had no representative in the country and wished to know what he had been charging.",
      "The honorary consul has moved, leaving no address. The plate was sold at auction to a collector, who has hung it beside his own front door and is already, he told us, receiving letters.",
      "Lawyers consulted by the family of one applicant think that the stamps may bind nobody. A stamp, they said, is only an opinion about a page. But several of the passports in question are full, and full of other countries’ visas, given by officers who turned to the first stamp and saw no reason to begin an argument.",
      "The dentist, who took in the post, says that he always found the visitors well behaved.",
    ),
};

export const notPublic: DemoStory[] = [scheduled, embargoed, draft, inReview, killed];
