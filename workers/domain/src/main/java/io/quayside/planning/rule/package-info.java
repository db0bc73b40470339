/** When a product is bought for a warehouse, and how much: what people set, and what the history gives. */
package io.quayside.planning.rule;
