import { NumberInput, TextInput, required } from 'react-admin';
import { CodeInput } from '../common/CodeInput';

export const categoryInputs = (
    <>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <CodeInput source="parentCode" of="product-categories" />
        <NumberInput source="risk" min={0} max={9} step={1} validate={required()} />
    </>
);
