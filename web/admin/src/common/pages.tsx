import type { ReactNode } from 'react';
import { Create, Edit, SaveButton, SimpleForm, Toolbar, useStore } from 'react-admin';
import { FormGrid } from './FormGrid';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';

const SaveToolbar = () => <Toolbar><SaveButton /></Toolbar>;

/** The pages of a plain resource, whose create and edit share their inputs. */
export const createPage = (inputs: ReactNode, defaults: object = {}) => {
    const CreatePage = () => {
        const { data: me } = useMe();
        const [chosen] = useStore(COMPANY_KEY, '');
        const company = me?.companies.find(({ code }) => code === chosen) ?? me?.companies[0];
        if (!me) return null;
        return (
            <Create redirect="list">
                <SimpleForm defaultValues={{ companyCode: company?.code, currency: company?.currency, ...defaults }} toolbar={<SaveToolbar />}>
                    <FormGrid>{inputs}</FormGrid>
                </SimpleForm>
            </Create>
        );
    };
    return CreatePage;
};

export const editPage = (inputs: ReactNode, below?: ReactNode) => {
    const EditPage = () => (
        <>
            <Edit mutationMode="pessimistic" redirect="list">
                <SimpleForm toolbar={<SaveToolbar />}><FormGrid>{inputs}</FormGrid></SimpleForm>
            </Edit>
            {below}
        </>
    );
    return EditPage;
};
