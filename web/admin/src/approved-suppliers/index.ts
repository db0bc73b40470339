import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { createPage, editPage } from '../common/pages';
import { approvedSupplierInputs } from './approvedSupplierInputs';
import { ApprovedSupplierList } from './ApprovedSupplierList';

export default {
    list: ApprovedSupplierList,
    create: createPage(approvedSupplierInputs),
    edit: editPage(approvedSupplierInputs),
    icon: VerifiedIcon,
};
