import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { DateInput, SaveButton, SelectInput, SimpleForm, TextInput, Toolbar, required } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useMe } from '../providers/me';
import { HeaderCostCentre } from './HeaderCostCentre';
import { LineGrid } from './lines/LineGrid';

const CompanyInput = () => {
    const { data: me } = useMe();
    const { setValue } = useFormContext();
    return (
        <SelectInput
            source="companyCode" validate={required()} optionValue="code" optionText="name" choices={me?.companies ?? []}
            onChange={event => {
                const company = me?.companies.find(({ code }) => code === event.target.value);
                if (company) setValue('currency', company.currency, { shouldDirty: true });
            }}
        />
    );
};

const FormToolbar = () => (
    <Toolbar sx={{ position: 'sticky', bottom: 0, zIndex: 2 }}><SaveButton label="quayside.requisition.save" alwaysEnable /></Toolbar>
);

export const RequisitionForm = ({ defaults, toolbar }: { defaults?: object; toolbar?: ReactElement }) => (
    <SimpleForm defaultValues={defaults} toolbar={toolbar ?? <FormToolbar />} warnWhenUnsavedChanges={!toolbar}>
        <Box sx={{ display: 'grid', columnGap: 2, width: '100%', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '2fr 1.4fr 1fr 1.4fr' } }}>
            <TextInput source="title" validate={required()} />
            <CompanyInput />
            <DateInput source="neededBy" />
            <HeaderCostCentre />
            <Box sx={{ gridColumn: { md: '1 / -1' } }}><TextInput source="justification" multiline minRows={1} /></Box>
        </Box>
        <LineGrid />
    </SimpleForm>
);
