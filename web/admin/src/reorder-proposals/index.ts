import ShoppingBasketIcon from '@mui/icons-material/ShoppingBasketOutlined';
import { ReorderProposalList } from './ReorderProposalList';
import { ReorderProposalShow } from './ReorderProposalShow';

export default { list: ReorderProposalList, show: ReorderProposalShow, icon: ShoppingBasketIcon, recordRepresentation: 'sku' };
