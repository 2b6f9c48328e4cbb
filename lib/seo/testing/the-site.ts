/** What a process without a database needs to spell absolute addresses: import it before they are asked for. */
export const SITE = "https://www.example.org";

process.env.DATABASE_URL ||= "postgresql://nobody@localhost/none";
process.env.SITE_URL = SITE;
