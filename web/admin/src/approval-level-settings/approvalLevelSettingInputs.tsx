import { NumberInput, SelectInput, required } from 'react-admin';
import { CompanyInput } from '../common/inputs';

const levels = [1, 2, 3].map(id => ({ id, name: String(id) }));

const HoursInput = ({ source }: { source: string }) => (
    <NumberInput source={source} min={1} step={1} validate={required()} helperText="quayside.levelSetting.hours" />
);

export const approvalLevelSettingInputs = (
    <>
        <CompanyInput />
        <SelectInput source="level" choices={levels} translateChoice={false} validate={required()} />
        <HoursInput source="reminderHours" />
        <HoursInput source="dueHours" />
        <HoursInput source="escalationHours" />
    </>
);
