import RequestQuoteIcon from '@mui/icons-material/RequestQuoteOutlined';
import { RfqCreate } from './RfqCreate';
import { RfqEdit } from './RfqEdit';
import { RfqList } from './RfqList';
import { RfqShow } from './RfqShow';

export default { list: RfqList, show: RfqShow, create: RfqCreate, edit: RfqEdit, icon: RequestQuoteIcon, recordRepresentation: 'number' };
