import { doc, embed, h2, p, pullQuote, quote, ul } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

const lakeRadio: DemoStory = {
  slug: "one-radio-channel-for-a-lake-with-four-owners",
  contentType: "news",
  headline: "One radio channel for a lake with four owners",
  deck: "Boats in trouble on Lake Tanganyika will from now on be heard on all its shores, whichever flag they fly.",
  section: "africa",
  topics: ["borders", "water"],
  bylines: [{ author: "the-meridian-desk" }],
  hoursAgo: 2,
  body: () =>
    doc(
      "The four states on Lake Tanganyika have agreed that a boat in distress may call for help on a single radio channel, and that whoever hears it first must go.",
      "It sounds like little. The lake is nearly seven hundred kilometres long, and until now a fisherman whose engine failed in the middle of it needed to know in whose water he was drifting. Burundi, Congo, Tanzania and Zambia each kept a frequency of their own. Rescue services, where they existed, stopped at a line that has never been marked on anything but paper.",
      "Under the arrangement, initialled in Kigoma by the four harbour authorities, one channel is to be watched day and night at six stations. A launch that answers may cross the line without asking leave, provided that it says so on the same channel. It may not carry arms, and it may land the people it has saved at the nearest port.",
      "“We have been doing it for years without telling our ministers,” said Espérance Nahimana, who runs the harbour office at Rumonge with two clerks and a pair of binoculars. “Now we are allowed to.”",
      "Money for the first thirty months comes from a levy of one part in a thousand on the lake’s freight. Who will pay for the Congolese masts, two of which have been carried off for the copper, is left to a protocol that nobody has begun to draft.",
      "The owners of the lake’s last steamer, built in 1913 and twice raised from the bottom, have asked to be given the call sign *Number One*.",
    ),
};

const againstTheSummit: DemoStory = {
  slug: "against-the-summit",
  contentType: "opinion",
  headline: "Against the summit",
  deck: "Leaders who meet to be seen meeting leave the work undone and the workers tired; send the deputies instead.",
  section: "diplomacy",
  topics: ["arms-control"],
  bylines: [{ author: "tomas-okafor" }],
  picture: "summit-table",
  pictureCaption: "Twenty-two chairs, forty-four flags, one hour and ten minutes of conversation.",
  hoursAgo: 11,
  republishable: true,
  body: () =>
    doc(
      "I have interpreted at nineteen summits. At fourteen of them nothing was said, and I was complimented on the way I had said it.",
      "The tedium did no harm. What troubles me is the other five. Two heads of government, alone but for their interpreters and the portrait of somebody’s ancestor, believed in the heat of the hour that they had understood each other. One thought that he had heard a promise about missiles; his guest, that he had made a remark about the weather. I was there, and it could have been either. It took their foreign ministries two years to establish that there had been no agreement, by which time each accused the other of having broken it.",
      "A summit turns a process into an event. From the day that it is announced, the question is no longer whether the text is any good but whether there will be one. Every hard paragraph goes to the bottom of the pile, and comes up again at three in the morning in front of people with nothing in their stomachs but biscuits. I remember how a verb died in such a night:",
      quote("The parties ~~condemn~~ ~~deplore~~ ~~regret~~ *take note of* the recent events."),
      "That was the whole result of nine weeks’ preparation. There was a handshake, and the markets rose.",
      pullQuote("A summit turns a process into an event."),
      "Defenders say that only leaders can cut the last knot. Quite so, and they have telephones. Let them be rung when there is one knot left. Until then the deputies should meet: every month, in a town with a poor airport, without a communiqué, for as long as it takes. Deputies know what the footnotes mean. They can afford to be bored, to be wrong in front of one another, and to come back.",
      "Nobody would photograph them. I can think of no better way to tell that something was going on.",
    ),
};

const yarmouk: DemoStory = {
  slug: "she-measured-the-yarmouk",
  contentType: "interview",
  headline: "“We argued about everything except the number”",
  deck: "Salma Haddadin spent nineteen years measuring a river with the other side’s engineers, and thinks that diplomats could learn from the method.",
  section: "middle-east",
  topics: ["water", "borders"],
  bylines: [{ author: "yusuf-al-rashid" }],
  picture: "empty-chairs",
  pictureCaption: "The technical committee’s room, between sessions.",
  hoursAgo: 96,
  related: ["who-owns-the-amu-darya"],
  body: () =>
    doc(
      "The Yarmouk runs for some seventy kilometres through a gorge where three countries look down on each other. Salma Haddadin, a hydrologist, went there twice a month from 1994 to 2013 to read a gauge together with people with whom her government was barely on terms. She received me in Irbid, among tomato plants.",
      p("**What happened at these meetings?**"),
      "We stood in the water. I would read the staff and call the number out, then the man from the other side would read it and call his. We wrote down both. If they differed by more than a centimetre we did it again. Only then were we permitted to quarrel.",
      p("**About what?**"),
      "About whose pump it was, whose drought, whose grandmother. But never about the number. When a minister said on television that they had stolen so and so many cubic metres, his own delegation would look at its shoes, because we had all signed the number.",
      p("**Was there ever a time when you could not go?**"),
      "Twice. Once there was shooting, and we read it by telescope. The second time, my counterpart’s son had been killed the week before, in uniform. I did not expect him. He came at the usual hour. He called out the number, I called mine, and they agreed, and he said: *at least that*.",
      p("**What should negotiators take from it?**"),
      "First the gauge, then the treaty. They do it in reverse. They divide a river that they have not measured, and so every year’s rain looks to one of them like a fraud.",
      p("**And trust?**"),
      "I don’t know if I trusted him. I knew his handwriting.",
      p("*The conversation was held in Arabic, and has been shortened.*"),
    ),
};

const inspector: DemoStory = {
  slug: "what-an-arms-inspector-does-all-day",
  contentType: "qa",
  headline: "What does an arms inspector do all day?",
  deck: "Tape measures, tea and the correct way to look at a lorry: the questions that our readers sent us, answered by someone who has done it.",
  section: "war-and-arms",
  topics: ["arms-control", "nuclear-risk"],
  bylines: [{ author: "ingrid-solheim" }],
  picture: "treaty-signatures",
  pictureCaption: "Each inspection ends in a report, which both sides sign whether or not they agree with it.",
  hoursAgo: 704,
  republishable: true,
  body: () =>
    doc(
      "Marguerite Aalto inspected missile bases, tank depots and one memorable brewery under four treaties between 1989 and 2011. We put to her the questions that came up most often in readers’ letters.",
      h2("Can you go anywhere you like?"),
      "No, and I would not want to. The treaty lists the sites. What you can do is say at short notice *which* of them, and when. They have nine hours or so to get you there. The whole art is in those nine hours.",
      h2("What do you bring?"),
      ul(
        "A tape measure, twenty metres, which both sides check against each other’s first.",
        "A torch. Theirs will have no batteries.",
        "A camera that you may not touch. The escort takes the picture, twice, and each side keeps one.",
        "Long underwear.",
      ),
      h2("How do you count what you cannot see?"),
      "You count what is too big to hide. If a treaty limits warheads, you may be shown a missile with a cloth over its nose, and told how many bumps there ought to be. You put your hand on the cloth. It’s rather like a doctor and a shy patient.",
      h2("Did they cheat?"),
      "Now and then someone had painted a number on the wrong lorry. I found more errors than lies. But you should see how an error is cleared up, with both colonels on their knees on the concrete. That is when one learns whether a treaty is alive.",
      h2("Cannot satellites do all this?"),
      "They see roofs. I have never heard of a satellite being given tea by the commander’s wife, and being told that he had not been home for three weeks and she was not supposed to say why.",
      h2("What do you miss?"),
      "Being expected.",
    ),
};

const magellan: DemoStory = {
  slug: "a-pilots-eye-view-of-magellan",
  contentType: "video",
  headline: "Five hundred kilometres of somebody else’s ship",
  deck: "Watch a Chilean pilot take a tanker through the Strait of Magellan, and hear why no chart has ever quite persuaded him.",
  section: "americas",
  topics: ["sea-lanes"],
  bylines: [{ author: "beatriz-cardozo" }, { author: "rafael-quint", role: "photographs" }],
  picture: "lighthouse-strait",
  pictureCaption: "One of the strait’s old lights, lit since before there was a canal to make it unnecessary.",
  hoursAgo: 48,
  body: () =>
    doc(
      embed(
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        "Through the Strait of Magellan (stand-in film for this demonstration)",
      ),
      "When a drought lowers the lake that feeds the locks at Panama, ships go round. Some of them go round by way of Nelson Barría, who has piloted vessels through the Strait of Magellan for thirty-one years and sleeps, when the tide requires it, sitting up.",
      "The film follows him for two nights and a day, from the low Atlantic mouth, where the tide rises as high as a three-storey house, to the narrows that make captains fall silent. He says little. He names each point of land as it goes by, half aloud, like a man greeting neighbours. When the wind gets up he asks the helmsman, who is from Cebu and has never been so cold, about his daughters.",
      "Every foreign ship that takes this road must carry a Chilean pilot, and Chile and Argentina must keep it open: a treaty of 1881 made the strait neutral *for ever*, and closed it to forts. It is among the oldest demilitarisations in force. Barría thinks that the wind had more to do with it than the lawyers.",
      p(
        "**Running time:** 14 minutes. Spanish, with English subtitles; a transcript is [available on request](mailto:desk@example.org).",
      ),
    ),
};

export const newsAndViews: DemoStory[] = [lakeRadio, againstTheSummit, yarmouk, inspector, magellan];
