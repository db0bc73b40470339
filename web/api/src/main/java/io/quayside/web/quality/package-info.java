/** Inspection plans, inspections and what follows from them, certificates, vendor scores and nonconformances over REST. */
package io.quayside.web.quality;
