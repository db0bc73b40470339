import { useEffect, useRef, useState } from 'react';
import type { Decision } from './decisions';
import type { Task } from './task';

interface Handlers {
    open: (task: Task) => void;
    claim: (task: Task) => void;
    decide: (task: Task, decision: Decision) => void;
    help: () => void;
}

const decisionKeys: Record<string, Decision> = { a: 'approve', r: 'reject', s: 'request-changes' };

const isTyping = (target: EventTarget | null) =>
    target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) && !isCheckbox(target);

const isCheckbox = (target: HTMLElement) => target instanceof HTMLInputElement && target.type === 'checkbox';

const dialogIsOpen = () => document.querySelector('[role="dialog"], [role="listbox"], [role="menu"].MuiMenu-list') !== null;

/** j and k move, Enter opens, c claims, a / r / s decide, ? helps. Gives the index of the row that has the focus. */
export const useTaskShortcuts = (tasks: Task[], handlers: Handlers): number => {
    const [focused, setFocused] = useState(-1);
    const latest = useRef({ tasks, handlers, focused });
    latest.current = { tasks, handlers, focused: Math.min(focused, tasks.length - 1) };
    useEffect(() => {
        const onKey = (event: KeyboardEvent) => {
            if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || dialogIsOpen()) return;
            const { tasks, handlers, focused } = latest.current;
            const task = tasks[focused];
            const move = (to: number) => setFocused(Math.max(0, Math.min(tasks.length - 1, to)));
            const actions: Record<string, (() => void) | undefined> = {
                j: () => move(focused + 1),
                k: () => move(focused - 1),
                '?': handlers.help,
                Enter: task && (() => handlers.open(task)),
                c: task && (() => handlers.claim(task)),
            };
            const decision = decisionKeys[event.key];
            const action = decision ? task && (() => handlers.decide(task, decision)) : actions[event.key];
            if (!action || (event.key === 'Enter' && event.target instanceof HTMLButtonElement)) return;
            event.preventDefault();
            action();
        };
        document.addEventListener('keydown', onKey);
        return () => document.removeEventListener('keydown', onKey);
    }, []);
    return latest.current.focused;
};
