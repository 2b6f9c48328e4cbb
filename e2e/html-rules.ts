import { HtmlValidate } from "html-validate";

/**
 * What html-validate holds every page to: its recommended rules, which follow the HTML standard, WCAG 2.2 and ARIA.
 * Left out is only what concerns taste or what the framework writes, each with its reason.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // React writes void elements with a slash, boolean attributes with an empty value and some attributes as it spells
    // them (srcSet, dateTime): all of it is the same document.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "attr-case": "off",
    // Nobody reads the bytes: no line ends, no order of spaces.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Styles of one element: the placeholder and the focal point of a picture, colours of the magazine's settings.
    "no-inline-style": "off",
    // Next loads its own scripts from the same origin.
    "require-sri": "off",
    // Telephone numbers and names are kept together by the writer, not by the markup.
    "tel-non-breaking": "off",
    // Both are for readers: the label of a landmark, and the label of what has words already.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What is wrong with a page, one line each. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${line}:${column}, ${selector})`);
}
