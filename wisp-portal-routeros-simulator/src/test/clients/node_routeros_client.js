// Walks through the router with node-routeros and prints a line for each step. Arguments: host, port, modules.
const [host, port, modules] = process.argv.slice(2);
const { RouterOSAPI } = require(modules + '/node-routeros');

const say = (step, value) => console.log(`${step}: ${value}`);
const refused = (step, promise) =>
  promise.then(() => say(step, 'not refused'), (error) => say(step, error.message));
const connection = (password) => new RouterOSAPI({ host, port: Number(port), user: 'ana', password, timeout: 10 });
const access = '/ip/proxy/access';

async function walk() {
  await refused('bad login', connection('otra').connect());
  const api = connection('secreta');
  await api.connect();
  say('login', 'ok');
  const hosts = async () => (await api.write(access + '/print')).map((row) => row['dst-host']).join(' ');
  const add = async (...words) => (await api.write(access + '/add', words))[0].ret;

  say('empty', (await api.write(access + '/print')).length);
  const a = await add('=dst-host=a', '=comment=Muñoz €');
  const b = await add('=dst-host=b', '=action=deny');
  const c = await add('=dst-host=c', '=place-before=' + a);
  say('add', [a, b, c].join(' '));
  say('place-before', await hosts());
  await api.write(access + '/move', ['=numbers=' + b, '=destination=' + c]);
  say('move', await hosts());
  const text = await api.write(access + '/print', ['=.proplist=comment', '?dst-host=a']);
  say('text', JSON.stringify(text));
  say('proplist', JSON.stringify(await api.write(access + '/print', ['=.proplist=.id,dst-host', '?action=deny'])));
  say('or', (await api.write(access + '/print', ['?dst-host=a', '?dst-host=b', '?#|'])).length);
  await api.write(access + '/set', ['=.id=' + a, '=comment=' + 'x'.repeat(300)]);
  const long = await api.write(access + '/print', ['?.id=' + a]);
  say('set', long[0].comment.length);
  const together = await Promise.all([1, 2, 3, 4].map((i) => api.write('/ip/firewall/address-list/add',
    ['=list=morosos', '=address=10.0.0.' + i])));
  say('together', together.map((rows) => rows[0].ret).join(' '));
  await api.write(access + '/remove', ['=.id=' + a + ',' + c]);
  say('remove', await hosts());
  await refused('duplicate', api.write('/ip/firewall/address-list/add', ['=list=morosos', '=address=10.0.0.1']));
  await refused('unknown command', api.write(access + '/explode'));
  await refused('unknown parameter', api.write(access + '/add', ['=color=red']));
  await refused('missing item', api.write(access + '/remove', ['=.id=*77']));
  await api.close();
}

walk().catch((error) => {
  console.log('failed: ' + error);
  process.exit(1);
});
