import BookmarkIcon from '@mui/icons-material/BookmarkAddedOutlined';
import { ReservationList } from './ReservationList';
import { ReservationShow } from './ReservationShow';

export default { list: ReservationList, show: ReservationShow, icon: BookmarkIcon };
