import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';

interface Props {
    source: string;
    label?: string;
    validate?: Validator | Validator[];
    /** Whose colleagues are offered; one's own when nobody is named. */
    colleaguesOf?: string;
    helperText?: string;
    alwaysOn?: boolean;
}

/** A colleague with a company in common. */
export const PersonInput = ({ source, label, validate, colleaguesOf, helperText }: Props) => (
    <ReferenceInput source={source} reference="delegates" sort={{ field: 'name', order: 'ASC' }} filter={colleaguesOf ? { for: colleaguesOf } : {}}>
        <AutocompleteInput label={label} optionText="name" validate={validate} filterToQuery={q => ({ q })} helperText={helperText} />
    </ReferenceInput>
);
