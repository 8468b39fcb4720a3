import $ from 'jquery';
import _ from 'lodash';

/** Draws the cart: one row for each product, however often it was added. */
export function drawCart(items) {
  const rows = _.map(_.groupBy(items, 'sku'), (same, sku) => `<tr><td>${_.escape(sku)}</td><td>${same.length}</td></tr>`);
  $('#cart tbody').html(rows.join(''));
}
