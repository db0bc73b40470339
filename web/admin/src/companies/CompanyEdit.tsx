import { Edit, SaveButton, SimpleForm, Toolbar, useRecordContext, type RaRecord } from 'react-admin';
import { FormGrid } from '../common/FormGrid';
import { companyInputs } from './companyInputs';
import { SettingInputs } from './SettingInputs';
import { flatten, nest, type Flat, type Nested } from './settings';

const Form = () => {
    const company = useRecordContext<RaRecord & { settings: Flat }>();
    if (!company) return null;
    return (
        <SimpleForm record={{ ...company, settings: nest(company.settings) }} toolbar={<Toolbar><SaveButton /></Toolbar>}>
            <FormGrid>{companyInputs}</FormGrid>
            <SettingInputs />
        </SimpleForm>
    );
};

const toServer = ({ settings, ...company }: { settings?: Nested }) => ({ ...company, settings: flatten(settings) });

/** A company with its settings. */
export const CompanyEdit = () => (
    <Edit mutationMode="pessimistic" redirect="list" transform={toServer}><Form /></Edit>
);
