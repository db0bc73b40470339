import { NumberInput, SearchInput, SelectInput, TextInput } from 'react-admin';
import { processChoices } from '../common/processes';

export const taskFilters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="processId" source="processId" label="quayside.task.process" choices={processChoices} />,
    <NumberInput key="amountMin" source="amountMin" label="quayside.task.amountMin" />,
    <NumberInput key="amountMax" source="amountMax" label="quayside.task.amountMax" />,
    <TextInput key="assignee" source="assignee" label="quayside.task.assignee" />,
];
