"use client";

import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { DARK_PAPER, PAPER } from "@/lib/settings/settings-form.ts";
import { RowFields } from "../forms/row-fields.client";
import { PictureField } from "../pictures/picture-field.client";
import { ColourField } from "./colour-field.client";
import { Group } from "./group";
import type { StoredSettings } from "./read-settings";

const TEXT_FACES = [
  { id: "newsreader", label: "Newsreader", hint: "Comes with the site" },
  { id: "system-serif", label: "The reader's own serif", hint: "Nothing to load" },
];
const INTERFACE_FACES = [
  { id: "libre-franklin", label: "Libre Franklin", hint: "Comes with the site" },
  { id: "system-sans", label: "The reader's own sans", hint: "Nothing to load" },
];
const MAX_ACCOUNTS = 12;

export function IdentityFields({ settings, logo }: { settings: StoredSettings; logo: LibraryPicture | null }) {
  const zones = Intl.supportedValuesOf("timeZone").map((id) => ({ id, label: id.replaceAll("_", " ") }));
  const known = zones.some(({ id }) => id === settings.timeZone);
  return (
    <>
      <Group title="The magazine" lead="Stands in the masthead, in search results and wherever a link is shared.">
        <TextField name="name" label="Name" defaultValue={settings.name} isRequired />
        <TextField name="tagline" label="Tagline" defaultValue={settings.tagline} />
        <TextField name="description" label="Description" rows={3} defaultValue={settings.description} />
        <PictureField
          name="logoId"
          label="Logo"
          hint="Without one the name is set in the headline face."
          picture={logo}
        />
      </Group>
      <Group title="Colours and faces" lead="One accent, for links and buttons, on light and on dark paper.">
        <div className="grid gap-5 sm:grid-cols-2">
          <ColourField
            name="accent"
            label="Accent on light paper"
            value={settings.accent}
            paper={PAPER}
            paperName="light paper"
          />
          <ColourField
            name="accentDark"
            label="Accent on dark paper"
            value={settings.accentDark}
            paper={DARK_PAPER}
            paperName="dark paper"
          />
        </div>
        <div className="grid gap-5 sm:grid-cols-3">
          <Select
            name="headlineFace"
            label="Headlines"
            options={TEXT_FACES}
            defaultSelectedKey={settings.headlineFace}
          />
          <Select name="textFace" label="Text" options={TEXT_FACES} defaultSelectedKey={settings.textFace} />
          <Select
            name="interfaceFace"
            label="Navigation and forms"
            options={INTERFACE_FACES}
            defaultSelectedKey={settings.interfaceFace}
          />
        </div>
      </Group>
      <Group title="Language and time" lead="Of dates and times on every page, and of every time that you enter here.">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="locale" label="Language" hint='A code such as "en-GB".' defaultValue={settings.locale} />
          <Select
            name="timeZone"
            label="Time zone"
            options={known ? zones : [{ id: settings.timeZone, label: settings.timeZone }, ...zones]}
            defaultSelectedKey={settings.timeZone}
          />
        </div>
      </Group>
      <Group title="Social accounts" lead="Stand in the footer, and tell search engines that the accounts are yours.">
        <RowFields
          label="Accounts"
          noun="account"
          addLabel="Add an account"
          most={MAX_ACCOUNTS}
          rows={settings.socialAccounts}
          blank={{ network: "", handle: "", url: "" }}
        >
          {(account, i) => (
            <>
              <TextField
                name={`socialAccounts.${i}.network`}
                label="Network"
                placeholder="Mastodon"
                defaultValue={account.network}
              />
              <TextField
                name={`socialAccounts.${i}.handle`}
                label="Handle"
                placeholder="@meridian"
                defaultValue={account.handle}
              />
              <TextField
                name={`socialAccounts.${i}.url`}
                label="Address"
                type="url"
                placeholder="https://"
                defaultValue={account.url}
              />
            </>
          )}
        </RowFields>
      </Group>
    </>
  );
}
