import StorefrontIcon from '@mui/icons-material/StorefrontOutlined';
import { createPage, editPage } from '../common/pages';
import { customerInputs } from './customerInputs';
import { CustomerList } from './CustomerList';
import { CustomerShow } from './CustomerShow';

export default {
    list: CustomerList,
    show: CustomerShow,
    create: createPage(customerInputs, { status: 'ACTIVE', segment: 'STANDARD', language: 'en', paymentTermDays: 30 }),
    edit: editPage(customerInputs),
    icon: StorefrontIcon,
    recordRepresentation: 'name',
};
