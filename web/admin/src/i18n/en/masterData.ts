export const masterData = {
    products: {
        name: 'Product |||| Products',
        fields: {
            sku: 'SKU', name: 'Name', categoryName: 'Category', categoryCode: 'Category', baseUnit: 'Base unit',
            purchaseUnit: 'Purchase unit', standardPrice: 'Standard price', gtin: 'GTIN', tracking: 'Tracking', expires: 'Expires: every lot names its date',
            active: 'Active', abcClass: 'ABC class', weightKg: 'Weight (kg)', volumeLitres: 'Volume (l)', hazardClass: 'Hazard class', description: 'Description',
        },
    },
    'product-categories': {
        name: 'Category |||| Categories',
        fields: {
            code: 'Code', name: 'Name', parentCode: 'Above', risk: 'Risk (0 to 9)', costingMethod: 'Costing', blindCount: 'Counted blind at the dock',
        },
    },
    'units-of-measure': {
        name: 'Unit of measure |||| Units of measure',
        fields: {
            code: 'Code', name: 'Name', category: 'Kind', factor: 'Factor', rounding: 'Rounding', active: 'Active',
        },
    },
    vendors: {
        name: 'Vendor |||| Vendors',
        fields: {
            number: 'Number', name: 'Name', status: 'Status', companyCode: 'Company', currency: 'Currency',
            leadTimeDays: 'Lead time (days)', paymentTermDays: 'Payment term (days)', rating: 'Rating', email: 'E-mail',
            phone: 'Phone', street: 'Address', zip: 'Postal code', city: 'City', country: 'Country', taxId: 'Tax id',
        },
    },
    'vendor-prices': {
        name: 'Vendor price |||| Vendor prices',
        fields: {
            vendorName: 'Vendor', vendorId: 'Vendor', productSku: 'SKU', productName: 'Product', productId: 'Product',
            vendorSku: "Vendor's SKU", minQuantity: 'From quantity', unitPrice: 'Unit price', validFrom: 'Valid from',
            validUntil: 'Valid until', leadTimeDays: 'Lead time (days)', contract: 'Contract', companyCode: 'Company',
        },
    },
    'approved-suppliers': {
        name: 'Approved supplier |||| Approved suppliers',
        fields: {
            vendorName: 'Vendor', vendorId: 'Vendor', productName: 'Product', productId: 'Product',
            categoryName: 'Category', categoryCode: 'Category', validFrom: 'Valid from', validUntil: 'Valid until',
            companyCode: 'Company',
        },
    },
    companies: {
        name: 'Company |||| Companies',
        fields: {
            code: 'Code', name: 'Name', currency: 'Currency', locale: 'Locale', timeZone: 'Time zone', country: 'Country',
            weekend: 'Weekend', dayStart: 'Working day begins', dayEnd: 'Working day ends', street: 'Street',
            zip: 'Postal code', city: 'City', taxId: 'Tax id', settings: 'Settings',
        },
    },
    warehouses: {
        name: 'Warehouse |||| Warehouses',
        fields: {
            code: 'Code', companyCode: 'Company', name: 'Name', street: 'Street', zip: 'Postal code', city: 'City',
            country: 'Country', shippingCutOff: 'Carrier leaves at', transitDays: 'Working days on the way', shippingDays: 'Carrier comes on',
        },
    },
    locations: {
        name: 'Location |||| Locations',
        fields: {
            companyCode: 'Company', warehouseCode: 'Warehouse', parentId: 'Inside of', code: 'Code', name: 'Name',
            kind: 'Kind', active: 'Active', zone: 'Zone', maxWeightKg: 'Carries at most (kg)', maxUnits: 'Holds at most (units)',
            hazardClasses: 'Hazard classes allowed', pickSequence: 'Pick sequence',
        },
    },
    'cost-centres': {
        name: 'Cost centre |||| Cost centres',
        fields: {
            companyCode: 'Company', code: 'Code', name: 'Name', active: 'Active',
        },
    },
    budgets: {
        name: 'Budget |||| Budgets',
        fields: {
            companyCode: 'Company', costCentre: 'Cost centre', fiscalYear: 'Year', amount: 'Amount',
        },
    },
    'exchange-rates': {
        name: 'Exchange rate |||| Exchange rates',
        fields: {
            rateDate: 'Date', baseCurrency: 'From', quoteCurrency: 'To', rate: 'Rate',
        },
    },
    'approval-level-settings': {
        name: 'Approval time |||| Approval times',
        fields: {
            companyCode: 'Company', level: 'Level', reminderHours: 'Reminder after', dueHours: 'Due after', escalationHours: 'Escalation after',
        },
    },
    'bulk-approval-rules': {
        name: 'Rule for deciding together |||| Rules for deciding together',
        fields: { companyCode: 'Company', documentType: 'Document', approveBelow: 'Approved together below' },
    },
    'days-off': {
        name: 'Day off |||| Days off',
        fields: {
            companyCode: 'Company', date: 'Date', name: 'Name',
        },
    },
    users: {
        name: 'User |||| Users',
        fields: {
            id: 'User name', name: 'Name', email: 'E-mail', roles: 'Roles', companies: 'Companies',
        },
    },
};
