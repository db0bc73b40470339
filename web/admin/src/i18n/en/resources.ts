export const resources = {
    tasks: { name: 'Task |||| Tasks' },
};
