import { NumberInput, SearchInput, SelectInput, TextInput } from 'react-admin';
import { PersonInput } from '../common/PersonInput';
import { ProcessInput } from '../common/processes';

/** At least so urgent; the numbers are those of the diagrams. */
const priorities = [{ id: '75', name: 'quayside.task.priorities.high' }, { id: '50', name: 'quayside.task.priorities.usual' }];

export const taskFilters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <ProcessInput key="processId" source="processId" label="quayside.task.process" />,
    <TextInput key="counterparty" source="counterparty" label="quayside.task.counterparty" />,
    <PersonInput key="requester" source="requester" label="quayside.task.requester" />,
    <TextInput key="costCentre" source="costCentre" label="quayside.task.costCentre" />,
    <NumberInput key="amountMin" source="amountMin" label="quayside.task.amountMin" />,
    <NumberInput key="amountMax" source="amountMax" label="quayside.task.amountMax" />,
    <NumberInput key="dueAt" source="dueAt" label="quayside.task.dueWithin" />,
    <SelectInput key="priority" source="priority" label="quayside.task.priorityMin" choices={priorities} />,
    <PersonInput key="assignee" source="assignee" label="quayside.task.assignee" />,
];
