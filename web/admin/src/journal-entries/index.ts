import ReceiptLongIcon from '@mui/icons-material/ReceiptLongOutlined';
import { JournalEntryList } from './JournalEntryList';
import { JournalEntryShow } from './JournalEntryShow';

export default { list: JournalEntryList, show: JournalEntryShow, icon: ReceiptLongIcon, recordRepresentation: 'number' };
