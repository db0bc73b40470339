import EventIcon from '@mui/icons-material/EventAvailableOutlined';
import { Route } from 'react-router';
import { editPage } from '../common/pages';
import { ExpectedReceiptList } from './ExpectedReceiptList';
import { ExpectedReceiptShow } from './ExpectedReceiptShow';
import { NoticeCreate } from './NoticeCreate';
import { planInputs } from './planInputs';

export default {
    list: ExpectedReceiptList,
    show: ExpectedReceiptShow,
    edit: editPage(planInputs),
    children: <Route path=":id/notices/create" element={<NoticeCreate />} />,
    icon: EventIcon,
    recordRepresentation: 'orderNumber',
};
