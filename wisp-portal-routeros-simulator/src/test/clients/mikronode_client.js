// Walks through the router with mikronode, which logs in by challenge only, and prints a line for each step. Arguments: host, port, modules.
const [host, port, modules] = process.argv.slice(2);
const MikroNode = require(modules + '/mikronode');

const say = (step, value) => console.log(`${step}: ${value}`);
const access = '/ip/proxy/access';

async function enter(password) {
  const [login] = await new MikroNode(host, Number(port)).connect();
  return login('ana', password);
}

async function walk() {
  await enter('otra').then(() => say('bad login', 'not refused'), () => say('bad login', 'refused'));
  const connection = await enter('secreta');
  say('login', 'ok');
  let channels = 0;
  const ask = async (command, ...words) => {
    const channel = connection.openChannel('c' + ++channels);
    const answer = await channel.write(command, words);
    channel.close();
    return answer.data.map(MikroNode.resultsToObj);
  };
  const refused = (step, ...words) =>
    ask(...words).then(
      () => say(step, 'not refused'),
      (trap) => say(step, MikroNode.resultsToObj(trap.data || trap).message),
    );
  const hosts = async () => (await ask(access + '/print')).map((row) => row['dst-host']).join(' ');

  await ask(access + '/add', '=dst-host=a', '=comment=Muñoz €'); // it hides the id
  await ask(access + '/add', '=dst-host=b', '=action=deny');
  await ask(access + '/add', '=dst-host=c', '=place-before=*1');
  say('empty', (await ask('/ip/firewall/address-list/print')).length);
  say('place-before', await hosts());
  await ask(access + '/move', '=numbers=*2', '=destination=*3');
  say('move', await hosts());
  say('text', JSON.stringify(await ask(access + '/print', '=.proplist=comment', '?dst-host=a')));
  await ask(access + '/set', '=.id=*1', '=comment=' + 'x'.repeat(300));
  say('set', (await ask(access + '/print', '=.proplist=comment', '?.id=*1'))[0].comment.length);
  await ask(access + '/remove', '=.id=*1,*3');
  say('remove', await hosts());
  await ask('/ip/firewall/address-list/add', '=list=morosos', '=address=10.0.0.1');
  await refused('duplicate', '/ip/firewall/address-list/add', '=list=morosos', '=address=10.0.0.1/32');
  await refused('unknown command', access + '/explode');
  await refused('unknown parameter', access + '/add', '=color=red');
  connection.close();
}

walk().then(() => process.exit(0), (error) => {
  console.log('failed: ', error);
  process.exit(1);
});
