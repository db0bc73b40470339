import BookmarkIcon from '@mui/icons-material/BookmarkAddedOutlined';
import { ReservationCreate } from './ReservationCreate';
import { ReservationList } from './ReservationList';
import { ReservationShow } from './ReservationShow';

export default { list: ReservationList, show: ReservationShow, create: ReservationCreate, icon: BookmarkIcon };
