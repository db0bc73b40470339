import ReceiptIcon from '@mui/icons-material/MoveToInboxOutlined';
import { GoodsReceiptCreate } from './GoodsReceiptCreate';
import { GoodsReceiptList } from './GoodsReceiptList';
import { GoodsReceiptShow } from './GoodsReceiptShow';

export default { list: GoodsReceiptList, show: GoodsReceiptShow, create: GoodsReceiptCreate, icon: ReceiptIcon, recordRepresentation: 'number' };
