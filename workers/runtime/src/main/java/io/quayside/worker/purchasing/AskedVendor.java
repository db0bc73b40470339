package io.quayside.worker.purchasing;

/** One of the vendors of a request. */
record AskedVendor(String rfqId, String vendorId) {}
