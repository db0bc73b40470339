import { BooleanInput, NumberInput, SelectInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';

const costingMethods = ['AVERAGE', 'FIFO'].map(id => ({ id, name: `quayside.ledger.costing.${id}` }));

export const categoryInputs = (
    <>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <CodeInput source="parentCode" of="product-categories" />
        <SelectInput source="costingMethod" choices={costingMethods} validate={required()} />
        <NumberInput source="risk" min={0} max={9} step={1} validate={required()} />
        <BooleanInput source="blindCount" />
    </>
);
