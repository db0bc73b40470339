const MINUTE = 60_000;

/** So many days from today by the user's calendar: that of UTC is another one for some hours of each day. */
export const inDays = (days: number) => {
    const day = new Date();
    day.setDate(day.getDate() + days);
    return new Date(day.getTime() - day.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
};

export const today = () => inDays(0);
