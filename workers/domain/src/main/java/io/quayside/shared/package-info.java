/** Values, refusals and persistence shared by every domain package. Depends on no other package of ours. */
package io.quayside.shared;
