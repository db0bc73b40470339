import LocalShippingIcon from '@mui/icons-material/DirectionsBoatOutlined';
import { createPage, editPage } from '../common/pages';
import { landedCostInputs } from './landedCostInputs';
import { LandedCostList } from './LandedCostList';
import { LandedCostShow } from './LandedCostShow';

export default {
    list: LandedCostList, show: LandedCostShow, create: createPage(landedCostInputs, { charges: [{}] }), edit: editPage(landedCostInputs), icon: LocalShippingIcon,
    recordRepresentation: 'number',
};
