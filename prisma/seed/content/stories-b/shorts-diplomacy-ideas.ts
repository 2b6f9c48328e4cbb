import { ask, doc, h2, h3, ol, p, pullQuote, quote, rule } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

const truce: DemoStory = {
  slug: "a-truce-in-six-languages",
  contentType: "qa",
  headline: "A truce in six languages",
  deck: "A reviser of treaties explains how one Arabic word can save a negotiation, how one Russian word can blur it, and why she reads drafts backwards.",
  section: "diplomacy",
  topics: ["arms-control"],
  bylines: [{ author: "tomas-okafor" }],
  hoursAgo: 146,
  related: ["in-praise-of-the-non-paper", "the-hotline-that-nobody-answers"],
  body: () =>
    doc(
      "*Salma Weidmann-Haddad revised Arabic and Russian texts at international conferences for 27 years. She worked, like all revisers, at night, and was thanked, she reckons, four times.*",
      "**Q: What is the last article of every treaty?**",
      "**A:** The one that says all of the texts are equally authentic. In Russian, «тексты являются равно аутентичными». It’s a beautiful sentence, and a threat. It means that if I have made a mistake, then the mistake is law.",
      "**Q: Have you?**",
      "**A:** One that I know of. I’ll not say where. Nobody has needed that paragraph yet.",
      "**Q: Give us a word that is hard.**",
      "**A:** “Ceasefire”. In English you’ve three or four, and a diplomat slides from one to the next. Arabic makes you declare yourself. There is وقف إطلاق النار, which is literal: the firing stops, and nothing else is said. There is هدنة, a truce, with an old law behind it, and a term: both parties may resume. And تهدئة, a calming-down. One can’t sign a calming-down. For that very reason people will agree to it who would never sign.",
      "**Q: So the vagueness was an advantage?**",
      "**A:** It was not vague! It was a precise word for something which both sides were prepared to do. The English draft hadn’t got one, so they’d sat for nine days. A driver used it, in the lift.",
      "**Q: And Russian?**",
      "**A:** Безопасность. It’s *safety* and it’s *security*. So you have a nuclear text: do they want to protect the world from the reactor, or the reactor from the world? In English those are two committees with two budgets. I have seen them argue for an afternoon in complete agreement.",
      "**Q: Is it true that you read drafts backwards?**",
      "**A:** Last article first, yes. By the end everybody’s tired and writes what they mean.",
      "**Q: What do machines do to the work?**",
      "**A:** They’re fluent. It worries me. A bad human translation has a seam where the trouble was; you could put your finger on it. These have no seams.",
    ),
};

const frozenMoney: DemoStory = {
  slug: "what-frozen-money-does-all-day",
  contentType: "explainer",
  headline: "What frozen money does all day",
  deck: "Assets under sanctions are spoken of as though they lay in a block of ice; in fact they fall due, earn interest and need somebody to answer the post.",
  section: "diplomacy",
  topics: ["sanctions"],
  bylines: [{ author: "oleksandr-petrenko" }],
  hoursAgo: 6,
  state: "ready",
  related: ["how-sanctions-leak", "the-strait-insurers"],
  body: () =>
    doc(
      "On a Monday in a northern city a computer received eleven million euros for a customer who may not have it. A bond had matured. The bond had been frozen; the money that came out of it was, under the same order, frozen as well; but a bond is a piece of paper that pays, and money is a sum that somebody owes. As of that Monday a depository owed it, to an account that could not be used, and had to decide what to do with it overnight.",
      "It did what one does. It lent it out until Tuesday, at the going rate.",
      h2("Three questions that nobody had asked"),
      h3("Whose is the interest?"),
      "Custom says that an account of this sort pays its owner nothing. So the yield stays with the depository, which is embarrassed by it. With large enough sums it becomes the most profitable thing that the firm has ever done, and has done by accident.",
      h3("Who looks after the boat?"),
      "Paper can wait; other things [leak](/articles/how-sanctions-leak) or rust. A frozen yacht wants paint, crew and a berth. Order its upkeep, and the public pays for a tycoon’s varnish; forget it, and one day hands back a wreck, with a bill. One harbour has settled the matter by letting a nautical school practise on it.",
      h3("When does it end?"),
      "Freezing takes property from nobody: that is what makes it lawful. It is a promise to return the thing, in a certain event. Each year of frost makes the promise costlier to keep, and the sum more tempting to those who have a use for it.",
      rule(),
      "Governments have begun to spend the interest and to leave the principal alone. I think this is defensible, and that it ought to be called what it is, a levy. In the depository’s annual report it is shown under *Other*.",
    ),
};

const quartermasters: DemoStory = {
  slug: "the-army-that-packed-its-own-boxes",
  contentType: "review",
  headline: "The army that packed its own boxes",
  deck: "Edda Thorvald’s history of military withdrawal is a long book about tarpaulins, and the best account in years of how wars are lost politely.",
  section: "ideas",
  topics: ["memory", "peacekeeping"],
  bylines: [{ author: "paolo-venturi" }],
  picture: "book-stack",
  pictureCaption: "The reviewer’s copy, with its 114 pages of notes.",
  hoursAgo: 217,
  related: ["what-the-archives-of-war-forget", "minefields-after-the-ceasefire"],
  body: () =>
    doc(
      p("**The Quartermasters: How Armies Learned to Leave**\\\nby Edda Thorvald\\\nHalyard & Finch, 612 pages"),
      "The books about how armies arrive would fill a library; those about departure, until now, a shelf. Thorvald thinks the reason is vanity. Generals write memoirs, and a general leaves by helicopter. The person who stays to count the spoons is a major in the supply corps.",
      "Her eleven withdrawals run from Napoleon’s baggage at the Berezina to a peacekeeping mission that shall be nameless, since she gives it a false name and a very real swimming pool. What they have in common is a date. Once it is known, she shows, everything in the country is repriced by it: interpreters, loyalty, diesel, cement. Allies start to sell things. Enemies, who can read a calendar too, hold their fire or do not, according to what they would like the leaving to look like.",
      quote(
        "An army on its way out has one operation left, and every man in it knows that he may be the last to be hurt. It will therefore guard with its whole strength the road to the port, and will call this stability.",
      ),
      "She is very funny on inventories. A base in the third chapter writes off a piano on four occasions. In the ninth, there is a colonel who has 60,000 blankets burned, as the form for giving them away requires a recipient’s tax number, and who then resigns, and is found thirty years later running a charity that distributes blankets.",
      "It is too long. Chapters on the shipping container could have been left to the container’s own historians. Nor does she care to ask whether any of her wars should have been fought; in six hundred pages nobody has a reason for being there, except the major.",
      "But in the last chapter it comes clear that this was the plan. The major’s granddaughter goes back. She finds the swimming pool in use, as a fish-pond; the shed numbers, still painted on the sheds, have become the names of streets. Thorvald prints the street map over two pages, without comment. I lived in it for an evening.",
    ),
};

const nonPaper: DemoStory = {
  slug: "in-praise-of-the-non-paper",
  contentType: "opinion",
  headline: "In praise of the non-paper",
  deck: "The most useful document in diplomacy has no letterhead, no date and no author, and we are about to abolish it in the name of honesty.",
  section: "ideas",
  topics: [],
  bylines: [{ author: "tomas-okafor" }],
  hoursAgo: 75,
  related: ["a-truce-in-six-languages", "the-hotline-that-nobody-answers", "europe-courts-central-asia"],
  body: () =>
    doc(
      "Somebody left it on the radiator. That is the usual way. A sheet and a half, in twelve point, unsigned, on which two governments that were not speaking could read what it would look like if they were. In the morning it had gone. By evening there were two of them, the second a little longer, on another radiator, down the hall.",
      "I have interpreted at the talks that came of such papers. I never interpreted the papers themselves, since officially there was nothing there to put into words. A *non-paper*, as the trade calls it without a smile, commits nobody. It may be disowned by the man who typed it while it is still warm. And so a thing can be said in it that no minister could say, such as: *suppose that we were ~~misled~~ wrong.*",
      pullQuote("A thing can be said in it that no minister could say, such as: suppose that we were wrong."),
      "There is a fashion for making this impossible. Every message is to be kept, every draft to be logged with its author and hour, and released in due course. I see the case for it. I have read enough minutes to know what gets done by people who think that they will not be read; I am in favour of archives, and I write for a living.",
      "But observe what officials do when everything is recorded. They do not turn honest. They write for the record. Drafts grow long and blameless, and what matters is arranged on foot, in a car park, between two people who will remember it differently. We shall have abolished the one bit of secrecy that at least left a sheet of paper.",
      ask(),
      "My proposal is modest:",
      ol(
        "Let there be a class of document which is kept, but unattributed.",
        "It goes to the archive at once, sealed, without its author’s name.",
        "It is opened after thirty years, and he is never asked.",
      ),
      "Posterity would learn what was thought of. The author could go on not having thought of it. I showed a draft of this to a friend, an archivist of great severity, in the hope that she would hate it. She gave it back with three corrections, in pencil, and no initials.",
    ),
};

export const shortsDiplomacyIdeas: DemoStory[] = [truce, frozenMoney, quartermasters, nonPaper];
