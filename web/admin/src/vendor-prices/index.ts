import SellIcon from '@mui/icons-material/SellOutlined';
import { createPage, editPage } from '../common/pages';
import { vendorPriceInputs } from './vendorPriceInputs';
import { VendorPriceList } from './VendorPriceList';

export default { list: VendorPriceList, create: createPage(vendorPriceInputs), edit: editPage(vendorPriceInputs), icon: SellIcon };
