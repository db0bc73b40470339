import { useQuery } from '@tanstack/react-query';
import { SelectArrayInput, SelectInput, type SelectArrayInputProps, type SelectInputProps } from 'react-admin';
import { get } from '../providers/http';

interface Process {
    processId: string;
    name: string;
}

const LONG = 300_000;

/** The newest version of every deployed process: a new diagram is in every filter without a release. */
export const useProcesses = () =>
    useQuery({
        queryKey: ['process-definitions', 'latest'],
        queryFn: ({ signal }) => get<Process[]>('/api/process-definitions?latest=true', signal),
        staleTime: LONG,
    });

export const useProcessChoices = () =>
    (useProcesses().data ?? []).map(({ processId, name }) => ({ id: processId, name })).sort((one, other) => one.name.localeCompare(other.name));

export const useProcessName = () => {
    const { data = [] } = useProcesses();
    return (processId: string) => data.find(process => process.processId === processId)?.name ?? processId;
};

export const ProcessInput = (props: Omit<SelectInputProps, 'choices'>) => <SelectInput {...props} choices={useProcessChoices()} translateChoice={false} />;

export const ProcessesInput = (props: Omit<SelectArrayInputProps, 'choices'>) => <SelectArrayInput {...props} choices={useProcessChoices()} translateChoice={false} />;

export const ProcessName = ({ id }: { id: string }) => <>{useProcessName()(id)}</>;
