import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import { createPage, editPage } from '../common/pages';
import { locationInputs } from './locationInputs';
import { LocationList } from './LocationList';

export default {
    list: LocationList,
    create: createPage(locationInputs, { kind: 'STORAGE', active: true }),
    edit: editPage(locationInputs),
    icon: PlaceIcon,
    recordRepresentation: 'code',
};
