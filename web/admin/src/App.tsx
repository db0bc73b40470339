import { useState } from 'react';
import { Admin, CustomRoutes, Resource, type AuthProvider } from 'react-admin';
import { Route } from 'react-router';
import { Home } from './home/Home';
import { i18nProvider } from './i18n/i18nProvider';
import { AccessDeniedPage } from './layout/AccessDeniedPage';
import { NotFoundPage } from './layout/NotFoundPage';
import { QuaysideLayout } from './layout/QuaysideLayout';
import { NotificationPage } from './notifications/NotificationPage';
import { TaskLinkPage } from './notifications/TaskLinkPage';
import { dataProvider } from './providers/dataProvider';
import { newQueryClient } from './providers/queryClient';
import { store } from './providers/store';
import { resources } from './resources';
import { darkTheme, lightTheme } from './theme/theme';

export const App = ({ authProvider }: { authProvider: AuthProvider }) => {
    const [queryClient] = useState(newQueryClient);
    return (
        <Admin
            title="Quayside" requireAuth disableTelemetry
            authProvider={authProvider} dataProvider={dataProvider} i18nProvider={i18nProvider}
            queryClient={queryClient} store={store}
            theme={lightTheme} darkTheme={darkTheme} defaultTheme="light"
            layout={QuaysideLayout} dashboard={Home} catchAll={NotFoundPage} accessDenied={AccessDeniedPage}
        >
            <CustomRoutes>
                <Route path="/notifications" element={<NotificationPage />} />
                <Route path="/task-links/:token" element={<TaskLinkPage />} />
            </CustomRoutes>
            {Object.entries(resources).map(([name, resource]) => <Resource key={name} name={name} {...resource} />)}
        </Admin>
    );
};
