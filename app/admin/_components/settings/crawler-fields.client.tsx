"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { Group } from "./group";
import type { StoredSettings } from "./read-settings";

export function CrawlerFields({ settings }: { settings: StoredSettings }) {
  return (
    <>
      <Group title="Search engines and other crawlers" lead="Sitemaps and feeds are always offered; these are choices.">
        <Checkbox
          name="blocksAiCrawlers"
          defaultSelected={settings.blocksAiCrawlers}
          hint="In robots.txt; those that do not heed it are not held off."
        >
          Ask the crawlers of language models to stay away
        </Checkbox>
        <Checkbox name="offersLlmsTxt" defaultSelected={settings.offersLlmsTxt}>
          Offer language models an overview (llms.txt)
        </Checkbox>
        <TextField
          name="indexNowKey"
          label="IndexNow key"
          hint="With one, search engines that take part are told at once of what is new. 8 to 128 letters and digits."
          defaultValue={settings.indexNowKey ?? ""}
        />
        <TextField
          name="webSubHub"
          label="WebSub hub"
          hint="With one, feed readers hear of news at once."
          type="url"
          placeholder="https://pubsubhubbub.appspot.com/"
          defaultValue={settings.webSubHub ?? ""}
        />
        <TextField
          name="adsTxt"
          label="ads.txt"
          hint="One record a line; empty leaves the file out."
          rows={3}
          defaultValue={settings.adsTxt}
        />
      </Group>
      <Group title="Other publishers" lead="For stories that are marked as free to republish.">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="republishLicence"
            label="Licence"
            placeholder="CC BY-ND 4.0"
            defaultValue={settings.republishLicence}
          />
          <TextField
            name="republishLicenceUrl"
            label="Licence's address"
            type="url"
            defaultValue={settings.republishLicenceUrl ?? ""}
          />
        </div>
      </Group>
      <Group title="Links to other sites" lead="Pages move and vanish; the start page lists links that lead nowhere.">
        <Checkbox
          name="checksLinks"
          defaultSelected={settings.checksLinks}
          hint="Each about once a month, a few at a time. Nothing about readers is told."
        >
          Ask the other sites whether their pages are still there
        </Checkbox>
      </Group>
      <Group title="Security" lead="Whom somebody who finds a hole in the site should tell (security.txt).">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="securityContact"
            label="Contact"
            hint="An e-mail address or a page."
            defaultValue={settings.securityContact?.replace(/^mailto:/, "") ?? ""}
          />
          <TextField
            name="securityPolicyUrl"
            label="Policy's address"
            type="url"
            defaultValue={settings.securityPolicyUrl ?? ""}
          />
        </div>
      </Group>
    </>
  );
}
