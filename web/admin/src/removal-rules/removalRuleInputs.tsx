import { SelectInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';
import { CompanyInput } from '../common/inputs';

export const removalStrategies = ['FIFO', 'FEFO', 'LIFO', 'NEAREST'].map(id => ({ id, name: `quayside.removalStrategy.${id}` }));

export const removalRuleInputs = (
    <>
        <CompanyInput />
        <CodeInput source="warehouseCode" of="warehouses" />
        <CodeInput source="categoryCode" of="product-categories" />
        <SelectInput source="strategy" choices={removalStrategies} validate={required()} />
    </>
);
