import { SelectField } from 'react-admin';
import { locationKinds } from './locationKinds';

export const KindField = ({ source }: { source: string }) => <SelectField source={source} choices={locationKinds} />;
