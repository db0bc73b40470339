import FactoryIcon from '@mui/icons-material/FactoryOutlined';
import { createPage, editPage } from '../common/pages';
import { vendorInputs } from './vendorInputs';
import { VendorList } from './VendorList';
import { VendorShow } from './VendorShow';

export default {
    list: VendorList,
    show: VendorShow,
    create: createPage(vendorInputs, { status: 'NEW', leadTimeDays: 0, paymentTermDays: 30 }),
    edit: editPage(vendorInputs),
    icon: FactoryIcon,
    recordRepresentation: 'name',
};
