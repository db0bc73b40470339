import { AutocompleteInput, useGetList, type RaRecord, type Validator } from 'react-admin';

interface Coded extends RaRecord {
    code: string;
    name: string;
}

interface Props {
    source: string;
    /** The resource whose codes are offered. */
    of: string;
    filter?: Record<string, unknown>;
    label?: string;
    validate?: Validator | Validator[];
    readOnly?: boolean;
    onChange?: (value: string | null) => void;
}

const nameOf = (choice?: Coded) => (choice ? `${choice.code} · ${choice.name}` : '');

/** Picks a row by its code, which is also what is stored: cost centres, warehouses, categories, units. */
export const CodeInput = ({ of, filter = {}, ...input }: Props) => {
    const { data = [], isPending } = useGetList<Coded>(of, {
        filter, pagination: { page: 1, perPage: 500 }, sort: { field: 'code', order: 'ASC' },
    });
    return <AutocompleteInput {...input} choices={data} isPending={isPending} optionValue="code" optionText={nameOf} />;
};
