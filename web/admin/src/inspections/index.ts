import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { InspectionCreate } from './InspectionCreate';
import { InspectionList } from './InspectionList';
import { InspectionShow } from './InspectionShow';

export default { list: InspectionList, show: InspectionShow, create: InspectionCreate, icon: FactCheckIcon, recordRepresentation: 'number' };
