import type { Body } from "../../../lib/body/body-schema.ts";
import { doc, h2, ol, p, quote, ul } from "../../../lib/body/body-text.ts";

export type DemoPage = { slug: string; title: string; description: string; footerPosition: number; body: Body };

const about = doc(
  "Meridian is a magazine of war, peace and diplomacy. It is published by The Meridian Institute, has no owner to please and carries no advertisements. Everything in it is free to read.",
  p(
    "**It is also a demonstration.** Meridian comes with the software that you are looking at, to show what a magazine made with it can be. The events, people, books, firms and quotations in its stories are invented. Rivers, mountains, straits, towns and the older treaties are real, and described as well as we could; whatever happens on them in these pages is not. Please do not cite it. The Meridian Institute named here is invented as well, and no gift is taken.",
  ),
  h2("What we publish"),
  "We are interested in how states deal with one another, which is to say in clerks, engineers, pilots, interpreters, dispatchers and deminers more than in the people who are photographed with flags. We send somebody to look. We would rather print one story that still holds in five years than ten that hold until tomorrow.",
  "Each story says what it is: news and reporting are what we have found out, analysis is what we make of it, and opinion is what one person thinks. Where a piece first appeared elsewhere, we say so at the top and name the place.",
  h2("Who pays for it"),
  "Readers do, nearly all of it, in sums that are mostly small. Donors do not see stories before they appear. When we have made a mistake we say what it was: the [corrections policy](/corrections) explains how.",
  h2("Who makes it"),
  "An editor, a desk of three, and a dozen writers and translators between Montevideo and Kaohsiung. Their names are at the head of every story, and lead to everything else that they have written here.",
);

const privacy = doc(
  "You can read Meridian without our learning who you are. That is a decision, not an oversight, and this page says what follows from it.",
  h2("What we do not do"),
  ul(
    "There are no trackers, no advertising networks and no analytics scripts on these pages.",
    "We set no cookies for readers.",
    "Typefaces, pictures and scripts come from our own server, so that no other company learns what you have opened.",
    "We do not measure how far you scroll, or keep a profile of what you read.",
  ),
  h2("What stays on your device"),
  "If you close an appeal for donations, your browser makes a note of it, so that we do not ask again during the same campaign. If you choose the light or the dark page by hand, that is noted too. Both notes are kept in the browser’s own storage, hold no number or name that could identify you, and are not sent to us. Clear the site’s data in your browser and they are gone.",
  h2("What leaves it"),
  "To send you a page, our server has to be told your internet address and the page that you want, like every server on the web. A search is part of the address of the page that shows its results.",
  "Films, charts and the like by other providers are shown as a card that names the provider. Nothing is loaded from there until you ask for it; once you do, the provider’s rules hold.",
  "If you go on to make a gift, you leave for the site that handles payments. We pass on the amount, how often you wish to give, and which story and appeal you came from. We do not pass on who you are: we do not know.",
  h2("Questions"),
  "Write to [privacy@example.org](mailto:privacy@example.org). If you write, we keep your letter for as long as it takes to answer it, and a year after that.",
);

const corrections = doc(
  "We make mistakes. What a magazine can promise is that it will say so, where the mistake was, in words that anyone can understand.",
  h2("Three kinds of note"),
  ul(
    "A **correction** says that something we printed was wrong, what it was, and what is right.",
    "A **clarification** says that something was true but could be misread, and how it should have been put.",
    "An **update** says that something has happened since, which a reader of the story ought to know.",
  ),
  "Every note bears its date and stays with the story for good. Where the mistake touches what the story says, the note stands before the first paragraph; otherwise at the end. Those who follow us by feed get it too, and so do search engines.",
  h2("What we do not correct in silence"),
  "Spelling and a broken link we simply mend. Anything that could change what a reader takes away gets a note: a name, a number, a quotation, a caption, the order of events. We do not remove a sentence in the hope that nobody has seen it.",
  h2("When a story is withdrawn"),
  "It happens rarely, if we find that we should not have published a story at all. Its address then says that it has been withdrawn, and does not pretend that it never was. We take nothing down because it has become inconvenient to someone.",
  h2("Tell us"),
  p(
    "Write to [corrections@example.org](mailto:corrections@example.org) with the story’s address and the sentence in question. A person who did not work on the story looks into it, usually within two days, and you will be told what was decided and why.",
  ),
);

const contact = doc(
  "Meridian is a small office and all letters are read by somebody. This is how to reach the right one.",
  h2("The newsroom"),
  ul(
    "Something that we ought to look into: [desk@example.org](mailto:desk@example.org)",
    "A mistake in a story: [corrections@example.org](mailto:corrections@example.org), or see the [corrections policy](/corrections)",
    "A proposal for a piece: please read [Submissions](/write-for-us) first",
    "A letter to the editor: [letters@example.org](mailto:letters@example.org). Say if we may print it. Letters of under two hundred words are printed more often than others, and deserve to be.",
  ),
  p("Writers can be reached at the address on their own page. They travel, and are slow to reply from boats."),
  h2("Confidential matters"),
  "E-mail is a postcard. If what you have to say could cost you your work, your freedom or worse, do not send it that way, and not from a device that belongs to your employer. Send us a postcard that says only that you would like to talk, and how. We have protected sources before and do not discuss how.",
  h2("Everything else"),
  ul(
    "Gifts and receipts: [giving@example.org](mailto:giving@example.org)",
    "Reprints and translations: [Republish our work](/republish)",
    "Trouble with the site: [Accessibility](/accessibility), or [site@example.org](mailto:site@example.org)",
  ),
  h2("By post"),
  p("The Meridian Institute\\\nMeridiangasse 1\\\n1020 Vienna\\\nAustria"),
  "The bell is broken. Knock.",
);

const writeForUs = doc(
  "We commission most of what we publish from people who are somewhere we are not. You need not have written for a magazine before. You do need to have seen, counted, translated or dug up something that our readers could not have found by themselves.",
  h2("What works"),
  "A story about one place, object or office that turns out to be about a good deal more. A treaty read to the end. An argument that the author would be prepared to lose. We like people who do things with their hands and have been left out of the official account.",
  h2("What does not"),
  "Surveys of the situation. Calls for the international community to act. Anything with *at a crossroads* in it. Interviews with ministers, unless the minister says something. Text written by a machine, in whole or in part.",
  h2("How to propose a piece"),
  ol(
    "Write us three paragraphs, in the text of an e-mail to [submissions@example.org](mailto:submissions@example.org): what you have found, how you know, and why it matters to someone a continent away.",
    "Tell us in a sentence who you are, and in another any interest that you have in the matter.",
    "Add two things that you have written, in any language.",
  ),
  "We reply to every proposal within three weeks. If you have heard nothing by then, it is our fault; ask again.",
  h2("What we pay"),
  "We pay on acceptance, not on publication, and for the work if we decide in the end not to print it. Travel, interpreters and insurance are ours to cover and are settled before you leave. Nobody goes anywhere dangerous for us without training, a plan and somebody awake at the other end of the telephone.",
  "You keep your copyright. We ask to be the first to publish, and to be named when others follow.",
);

const republish = doc(
  "We want our stories to be read, by people who will never come to this site too. Many of them may be republished, without charge, by newspapers, magazines, schools and anyone else who will treat them decently.",
  h2("Which stories"),
  "Those whose page says so. Stories that came to us from another publication are not ours to give away: ask the publication named at the top. Pictures are licensed one by one, and each caption gives the terms; if it does not plainly allow it, leave the picture out.",
  h2("The terms"),
  ul(
    "Name the author and Meridian at the top, and link to the original story.",
    "Do not change the text, apart from house style and references to time (“last week”). You may write your own headline, if it says what ours says.",
    "Include corrections. If we add one after you have published, add it as well.",
    "Let your page tell search engines that ours is the original, by means of a canonical link.",
    "Do not sell the story by itself, and do not put it behind a paywall alone.",
    "Take it down if we ask you to. We have yet to do so.",
  ),
  "A line such as this will do:",
  quote(
    "This story was first published by Meridian, a nonprofit magazine of war, peace and diplomacy. Read the original at example.org.",
  ),
  h2("Translations"),
  "We are glad of them. Write to [republish@example.org](mailto:republish@example.org) before you begin, since somebody may be at it already; name the translator; and send us the address, so that we can point our readers to it.",
);

const accessibility = doc(
  "A magazine that some people cannot read has not been published. We aim to meet the Web Content Accessibility Guidelines 2.2 at level AA on every page, and we test for it whenever the software changes.",
  h2("What you can count on"),
  ul(
    "Everything works from the keyboard, with the focus always in view, and the first link on each page leads past the navigation.",
    "Pages work without JavaScript, on narrow screens, and with text enlarged to twice its size.",
    "Pictures are described in words, unless they are mere ornament; descriptions say what matters for the story.",
    "Headings, lists, tables, notes and languages are marked as what they are, so that a screen reader can find its way.",
    "Colours keep enough contrast in the light and in the dark page. Nothing is told by colour alone.",
    "If your system asks for less motion, there is none.",
    "Stories print cleanly, with their links and credits written out.",
  ),
  h2("Where we fall short"),
  "Films and charts by other providers open in the provider’s own player, which we cannot mend. We ask for subtitles, and offer a transcript of our own films to anyone who writes. Maps are hard to put into words; where a map carries an argument, the text carries it too. If you find a place where it does not, that is a mistake, and we would like to know.",
  h2("Tell us"),
  p(
    "Write to [accessibility@example.org](mailto:accessibility@example.org) and say which page it was, what you were trying to do, and what you use to read with. We answer within a week, and will send you the story in another form meanwhile.",
  ),
);

/** The static pages, in the order of the footer. */
export const demoPages = [
  {
    slug: "about",
    title: "About Meridian",
    description: "What Meridian is, who makes it and who pays for it. It is a demonstration: its stories are invented.",
    footerPosition: 0,
    body: about,
  },
  {
    slug: "contact",
    title: "Contact",
    description: "How to reach the newsroom, the writers and the office of Meridian.",
    footerPosition: 1,
    body: contact,
  },
  {
    slug: "write-for-us",
    title: "Submissions",
    description: "What Meridian commissions, how to propose a piece, and what we pay.",
    footerPosition: 2,
    body: writeForUs,
  },
  {
    slug: "republish",
    title: "Republish our work",
    description: "The terms on which others may print Meridian’s stories, free of charge.",
    footerPosition: 3,
    body: republish,
  },
  {
    slug: "corrections",
    title: "Corrections policy",
    description: "How Meridian corrects its mistakes, and how to tell us of one.",
    footerPosition: 4,
    body: corrections,
  },
  {
    slug: "privacy",
    title: "Privacy",
    description: "No trackers and no cookies for readers: what stays on your device, and what leaves it.",
    footerPosition: 5,
    body: privacy,
  },
  {
    slug: "accessibility",
    title: "Accessibility",
    description: "What you can count on when you read Meridian, where we fall short, and how to tell us.",
    footerPosition: 6,
    body: accessibility,
  },
] satisfies DemoPage[];
