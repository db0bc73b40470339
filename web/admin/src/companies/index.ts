import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import { createPage } from '../common/pages';
import { CompanyEdit } from './CompanyEdit';
import { companyInputs } from './companyInputs';
import { CompanyList } from './CompanyList';

export default {
    list: CompanyList,
    create: createPage(companyInputs, { weekend: ['SATURDAY', 'SUNDAY'], dayStart: '08:00', dayEnd: '17:00' }),
    edit: CompanyEdit,
    icon: BusinessIcon,
    recordRepresentation: 'name',
};
