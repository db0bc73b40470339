import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import { createPage, editPage } from '../common/pages';
import { companyInputs } from './companyInputs';
import { CompanyList } from './CompanyList';

export default {
    list: CompanyList,
    create: createPage(companyInputs, { weekend: ['SATURDAY', 'SUNDAY'], dayStart: '08:00', dayEnd: '17:00' }),
    edit: editPage(companyInputs),
    icon: BusinessIcon,
    recordRepresentation: 'name',
};
