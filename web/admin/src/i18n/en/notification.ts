export const notification = {
    title: 'Notifications by mail',
    menu: 'Notifications',
    kind: {
        tasks: 'New tasks',
        reminders: 'Reminders and escalations',
        mentions: 'Somebody calls me in a comment',
        outcomes: 'My requests and delegations',
        work: 'Work offered to my groups',
    },
    choice: { IMMEDIATE: 'At once', DIGEST: 'Once a day, all in one mail', NONE: 'No mail' },
    digestAt: 'Daily mail at',
    quietFrom: 'Quiet from',
    quietUntil: 'Quiet until',
    zone: 'Times are those of your company (%{zone}). What comes in quiet hours is sent when they end.',
    deadLink: 'This link does not open a task',
};
