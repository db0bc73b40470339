import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { BulkResultDialog } from './BulkResultDialog';
import type { BulkResult, Task } from './task';

interface Answer {
    results: BulkResult[];
    tasks: Task[];
}

const ShowContext = createContext<(answer: Answer) => void>(() => undefined);

export const useShowBulkResults = () => useContext(ShowContext);

/** Keeps what became of each task on the screen, though the rows and their buttons may be gone by then. */
export const BulkResults = ({ children }: { children: ReactNode }) => {
    const queries = useQueryClient();
    const { selectedIds, onSelect } = useListContext<Task>();
    const [answer, setAnswer] = useState<Answer | null>(null);
    const finish = ({ results }: Answer) => {
        setAnswer(null);
        onSelect(selectedIds.filter(id => !results.some(result => result.id === id)));
        void queries.invalidateQueries();
    };
    return (
        <ShowContext.Provider value={setAnswer}>
            {children}
            {answer && <BulkResultDialog {...answer} onClose={() => finish(answer)} />}
        </ShowContext.Provider>
    );
};
