/** The beginning of a name that is being typed after an @ at the end of the text, or null. */
export const openMention = (text: string): string | null => /(?:^|\s)@([\w.-]*)$/.exec(text)?.[1] ?? null;

export const insertMention = (text: string, username: string): string =>
    text.replace(/@[\w.-]*$/, `@${username} `);
